package app.comeback.exercisefiles;

import app.comeback.exercises.Equipment;
import app.comeback.exercises.Muscle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the words of the collections mean in this portal. A word may be known and still have no counterpart, because the
 * portal's groups of muscles end where the hamstring's neighbours end; such a word is kept as it is.
 */
public final class Vocabulary {

    private static final Map<String, Optional<Muscle>> MUSCLES = new HashMap<>();
    private static final Map<String, Optional<Equipment>> EQUIPMENT = new HashMap<>();

    static {
        muscles(Muscle.HAMSTRINGS, "hamstrings", "ischiocrural muscles", "biceps femoris");
        muscles(Muscle.GLUTEALS, "glutes", "glutaeus maximus", "gluteus maximus", "abductors", "hip abductors");
        muscles(Muscle.QUADRICEPS, "quadriceps", "quads", "quadriceps femoris");
        muscles(Muscle.CALVES, "calves", "gastrocnemius", "soleus");
        muscles(Muscle.SHINS, "shins", "tibialis anterior");
        muscles(Muscle.HIP_FLEXORS, "hip flexors", "iliopsoas");
        muscles(Muscle.TRUNK, "abdominals", "abs", "rectus abdominis", "core", "obliques");
        muscles(Muscle.TRUNK, "obliquus externus abdominis", "erector spinae", "lower back");
        muscles(null, "adductors", "back", "upper back", "middle back", "lats", "latissimus dorsi");
        muscles(null, "chest", "pectoralis major", "serratus anterior", "neck", "traps", "trapezius");
        muscles(null, "shoulders", "deltoid", "anterior deltoid", "forearms", "forearm", "brachialis");
        muscles(null, "biceps", "biceps brachii", "triceps", "triceps brachii");
        equipment(Equipment.WEIGHTS, "barbell", "dumbbell", "dumbbells", "kettlebell", "kettlebells");
        equipment(Equipment.WEIGHTS, "e-z curl bar", "sz-bar", "weight", "weight plate");
        equipment(Equipment.BAND, "bands", "resistance band", "exercise band");
        equipment(Equipment.BENCH, "bench", "flat bench", "incline bench");
        equipment(Equipment.BENCH, "bench: incline", "bench: decline", "bench: hyperextension");
        equipment(Equipment.TOWEL, "towel");
        equipment(null, "cable", "machine", "smith machine", "exercise ball", "swiss ball", "stability ball");
        equipment(null, "bosu ball", "balance board", "medicine ball", "foam roll", "gym mat", "other");
        equipment(null, "pull-up bar", "bar", "parallel bars", "wide bar", "v-bar", "t-bar machine");
        equipment(null, "machine: butterfly", "machine: chest", "machine: bench press", "chest machine");
    }

    private Vocabulary() {}

    /** Whether the word is a muscle of one of the collections. */
    public static boolean isMuscle(String word) {
        return MUSCLES.containsKey(plain(word));
    }

    /** The portal's group of muscles; nothing when the word is unknown or has no counterpart. */
    public static Optional<Muscle> muscle(String word) {
        return MUSCLES.getOrDefault(plain(word), Optional.empty());
    }

    /** Whether the word is a piece of equipment of one of the collections. */
    public static boolean isEquipment(String word) {
        return EQUIPMENT.containsKey(plain(word));
    }

    /** The portal's equipment; nothing when the word is unknown or has no counterpart. */
    public static Optional<Equipment> equipment(String word) {
        return EQUIPMENT.getOrDefault(plain(word), Optional.empty());
    }

    /** Whether the word says that nothing but the body is needed. */
    static boolean isNothing(String word) {
        return switch (plain(word)) {
            case "body", "body only", "none", "none (bodyweight exercise)" -> true;
            default -> false;
        };
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private static void muscles(@Nullable Muscle meaning, String... words) {
        Arrays.stream(words).forEach(word -> MUSCLES.put(word, Optional.ofNullable(meaning)));
    }

    private static void equipment(@Nullable Equipment meaning, String... words) {
        Arrays.stream(words).forEach(word -> EQUIPMENT.put(word, Optional.ofNullable(meaning)));
    }
}
