package app.comeback.medicalreview;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the module whose content is meant; asked late, because those modules in turn ask for reviews. */
@Component
class Contents {

    private final ObjectProvider<ReviewableContent> modules;

    Contents(ObjectProvider<ReviewableContent> modules) {
        this.modules = modules;
    }

    /**
     * The module that answers for this kind of content.
     *
     * @throws IllegalArgumentException when there is none
     */
    ReviewableContent of(String type) {
        return find(type).orElseThrow(() -> new IllegalArgumentException("No module has content of type " + type));
    }

    Optional<ReviewableContent> find(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).findFirst();
    }

    /** The revision as its module shows it now. */
    Optional<ReviewSubject> subject(ContentRef ref) {
        return find(ref.type()).flatMap(module -> module.subject(ref));
    }
}
