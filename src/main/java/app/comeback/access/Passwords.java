package app.comeback.access;

import app.comeback.shared.Refused;
import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are taken, and how they are kept and compared. */
@Component
class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private final PasswordEncoder encoder;
    private final Set<String> common;
    private final String decoy;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.decoy = hash("the password of nobody");
        try {
            this.common = Set.copyOf(StandardDictionaries.PASSWORDS_LOADER
                    .load()
                    .getRankedDictionary()
                    .keySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int numberOfCommonOnes() {
        return common.size();
    }

    /**
     * The password as it is kept, after checking that it may be used.
     *
     * @throws Refused when it is shorter than 8 or longer than 128 characters, a common one, or the person's own
     *     address or name
     */
    String hashOf(String password, String email, String displayName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Refused("access.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new Refused("access.password.long", LONGEST);
        }
        String plain = password.strip().toLowerCase(Locale.ROOT);
        if (common.contains(plain) || plain.isEmpty()) {
            throw new Refused("access.password.common");
        }
        if (plain.equals(EmailAddress.key(email))
                || plain.equals(displayName.strip().toLowerCase(Locale.ROOT))) {
            throw new Refused("access.password.own-name");
        }
        return hash(password);
    }

    /** Whether the password fits; takes as long when there is nothing to compare it with. */
    boolean fits(String password, @Nullable String hash) {
        // Nobody has a longer one, and hashing megabytes is a way to keep the server busy.
        String tried = password.length() > 2 * LONGEST ? "" : password;
        boolean same = encoder.matches(tried, hash == null ? decoy : hash);
        return same && hash != null;
    }

    /** Spends the time of one hash, so that two answers cannot be told apart by the clock. */
    void spendTheTimeOfOne() {
        fits("a password that nobody typed", null);
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
