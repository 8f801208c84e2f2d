package app.comeback;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The rules of the house that the compiler cannot know. */
final class ArchitectureRules {

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    static final ArchRule VIEWS_ARE_NOT_PUBLIC = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    static final ArchRule ENTITIES_ARE_NOT_PUBLIC = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    static final ArchRule REPOSITORIES_ARE_NOT_PUBLIC = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    /** Its connection to Spring Security is no user interface, and belongs where access is decided. */
    static final ArchRule VAADIN_STAYS_IN_THE_UI = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "app.comeback.shell..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("com.vaadin..").and(resideOutsideOfPackage("com.vaadin.flow.spring.security..")));

    static final ArchRule VIEWS_SAY_WHO_MAY_OPEN_THEM = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(carryExactlyOneAccessAnnotation())
            .allowEmptyShould(true);

    static final ArchRule SERVICES_SAY_WHO_MAY_CALL_THEM = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and()
            .resideOutsideOfPackage("app.comeback.shell..")
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .allowEmptyShould(true);

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callCodeUnitWhere(describe("asks the system for the time", ArchitectureRules::asksTheSystem));

    private ArchitectureRules() {}

    private static boolean asksTheSystem(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        JavaClass owner = target.getOwner();
        boolean clockless = target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean now = target.getName().equals("now") && owner.getPackageName().startsWith("java.time") && clockless;
        boolean date = owner.isEquivalentTo(Date.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        boolean millis = owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
        return now || date || millis;
    }

    private static ArchCondition<JavaClass> carryExactlyOneAccessAnnotation() {
        return new ArchCondition<>("carry exactly one of @AnonymousAllowed, @PermitAll, @RolesAllowed, @DenyAll") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                long count = ACCESS.stream().filter(view::isAnnotatedWith).count();
                events.add(new SimpleConditionEvent(
                        view, count == 1, view.getName() + " carries " + count + " access annotations"));
            }
        };
    }

    /** Every rule, for those who check them all. */
    static List<ArchRule> all() {
        return List.of(
                VIEWS_ARE_NOT_PUBLIC,
                ENTITIES_ARE_NOT_PUBLIC,
                REPOSITORIES_ARE_NOT_PUBLIC,
                VAADIN_STAYS_IN_THE_UI,
                VIEWS_SAY_WHO_MAY_OPEN_THEM,
                SERVICES_SAY_WHO_MAY_CALL_THEM,
                TIME_COMES_FROM_THE_CLOCK);
    }
}
