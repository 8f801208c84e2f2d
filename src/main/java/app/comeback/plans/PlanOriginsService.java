package app.comeback.plans;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasRole('TRAINER')")
class PlanOriginsService implements PlanOrigins {

    private final JdbcClient jdbc;

    PlanOriginsService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PlanOrigin, Integer> running(Collection<PlanOrigin> origins) {
        Map<PlanOrigin, Integer> counts = new LinkedHashMap<>();
        List<Object[]> pairs = origins.stream()
                .distinct()
                .map(origin -> new Object[] {origin.template(), origin.version()})
                .toList();
        if (pairs.isEmpty()) {
            return counts;
        }
        jdbc.sql("""
                        select v.origin_template, v.origin_version, count(*) as running
                        from plan p join plan_version v on v.plan = p.id and v.version = p.version
                        where p.ended_at is null and (v.origin_template, v.origin_version) in (:pairs)
                        group by v.origin_template, v.origin_version""").param("pairs", pairs).query(row -> {
            PlanOrigin origin =
                    new PlanOrigin(row.getObject("origin_template", UUID.class), row.getInt("origin_version"));
            counts.put(origin, row.getInt("running"));
        });
        return counts;
    }
}
