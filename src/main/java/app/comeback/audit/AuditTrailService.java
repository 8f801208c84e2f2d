package app.comeback.audit;

import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.RequestIds;
import app.comeback.shared.RunAs;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes each entry as one row of {@code audit_entry}. */
@Service
@PreAuthorize("permitAll()")
class AuditTrailService implements AuditTrail {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrailService(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(String action, String subjectType, String subjectId, Map<String, String> details) {
        Optional<Actor> actor = CurrentActor.find();
        jdbc.sql("""
                        insert into audit_entry (at, actor_kind, actor_id, action, subject_type, subject_id, details, request_id)
                        values (:at, :kind, :actor, :action, :type, :subject, cast(:details as jsonb), :request)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind(actor).name())
                .param("actor", actor.map(person -> person.id().value()).orElse(null))
                .param("action", action)
                .param("type", subjectType)
                .param("subject", subjectId)
                .param("details", json.writeValueAsString(details))
                .param("request", requestId())
                .update();
    }

    private static AuditEntry.ActorKind kind(Optional<Actor> actor) {
        if (actor.isPresent()) {
            return AuditEntry.ActorKind.PERSON;
        }
        return isPortal() ? AuditEntry.ActorKind.PORTAL : AuditEntry.ActorKind.VISITOR;
    }

    private static boolean isPortal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> RunAs.SYSTEM_AUTHORITY.equals(granted.getAuthority()));
    }

    private static @Nullable String requestId() {
        return MDC.get(RequestIds.MDC_KEY);
    }
}
