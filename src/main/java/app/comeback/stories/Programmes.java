package app.comeback.stories;

import app.comeback.protocols.Phase;
import app.comeback.protocols.Protocols;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says which courses are finished, and how their rule sets call them. */
@Component
class Programmes {

    private final Protocols protocols;

    Programmes(Protocols protocols) {
        this.protocols = protocols;
    }

    /** The programme when this course went through it to the end; nothing otherwise. */
    Optional<FinishedProgramme> finished(StoryCourse course) {
        return protocols.find(course.protocol()).flatMap(protocol -> {
            Phase last = protocol.phases().getLast();
            return Optional.ofNullable(course.endedAt())
                    .filter(ended -> course.isFinished(last.number()))
                    .map(ended -> new FinishedProgramme(
                            course.plan(), protocol.title(), last.number(), last.name(), course.startedAt(), ended));
        });
    }
}
