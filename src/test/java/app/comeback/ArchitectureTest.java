package app.comeback;

import static org.assertj.core.api.Assertions.assertThat;

import app.offences.AnyService;
import app.offences.OddClock;
import app.offences.OpenEntity;
import app.offences.OpenRepository;
import app.offences.OpenView;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.comeback");

    static Stream<ArchRule> rules() {
        return ArchitectureRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_portal_keeps(ArchRule rule) {
        rule.check(PORTAL);
    }

    static Stream<Arguments> offences() {
        return Stream.of(
                Arguments.of(ArchitectureRules.VIEWS_ARE_NOT_PUBLIC, OpenView.class),
                Arguments.of(ArchitectureRules.VIEWS_SAY_WHO_MAY_OPEN_THEM, OpenView.class),
                Arguments.of(ArchitectureRules.VAADIN_STAYS_IN_THE_UI, OpenView.class),
                Arguments.of(ArchitectureRules.ENTITIES_ARE_NOT_PUBLIC, OpenEntity.class),
                Arguments.of(ArchitectureRules.REPOSITORIES_ARE_NOT_PUBLIC, OpenRepository.class),
                Arguments.of(ArchitectureRules.SERVICES_SAY_WHO_MAY_CALL_THEM, AnyService.class),
                Arguments.of(ArchitectureRules.TIME_COMES_FROM_THE_CLOCK, OddClock.class));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void an_offence_is_found(ArchRule rule, Class<?> offender) {
        JavaClasses offence = new ClassFileImporter().importClasses(offender);

        assertThat(rule.evaluate(offence).hasViolation()).isTrue();
    }

    @Test
    void each_way_of_asking_the_system_for_the_time_is_found() {
        JavaClasses offence = new ClassFileImporter().importClasses(OddClock.class);

        assertThat(ArchitectureRules.TIME_COMES_FROM_THE_CLOCK
                        .evaluate(offence)
                        .getFailureReport()
                        .getDetails())
                .hasSize(OddClock.class.getDeclaredMethods().length);
    }
}
