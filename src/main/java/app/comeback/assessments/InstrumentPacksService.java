package app.comeback.assessments;

import app.comeback.audit.AuditTrail;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Service
@Transactional
@PreAuthorize("hasAnyRole('CLIENT', 'TRAINER', 'ADMIN')")
class InstrumentPacksService implements InstrumentPacks {

    private static final TypeReference<List<InstrumentPack.Item>> ITEMS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    InstrumentPacksService(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public void load(UUID id, String text) {
        InstrumentPack pack = InstrumentPack.read(text);
        int added = jdbc.sql("""
                        insert into instrument_pack (id, instrument, version, language, licence, items, loaded_by, loaded_at)
                        values (:id, :instrument, :version, :language, :licence, cast(:items as jsonb), :by, :now)
                        on conflict do nothing""")
                .param("id", id)
                .param("instrument", pack.instrument().name())
                .param("version", pack.version())
                .param("language", pack.language())
                .param("licence", pack.licence())
                .param("items", json.writeValueAsString(pack.items()))
                .param("by", CurrentActor.require().id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw new Refused("assessments.pack.there", pack.instrument().name(), pack.version(), pack.language());
        }
        audit.record(
                "assessments.pack-loaded",
                "instrument",
                pack.instrument().name(),
                Map.of("version", pack.version(), "language", pack.language()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Loaded> all() {
        return jdbc.sql("select * from instrument_pack order by loaded_at desc, id")
                .query(this::loaded)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<InstrumentPack> offered(Locale locale) {
        Map<Instrument, InstrumentPack> offered = new EnumMap<>(Instrument.class);
        List<InstrumentPack> newestFirst = all().stream().map(Loaded::pack).toList();
        for (String language : List.of(locale.getLanguage(), "en")) {
            newestFirst.stream()
                    .filter(pack -> pack.language().equals(language))
                    .forEach(pack -> offered.putIfAbsent(pack.instrument(), pack));
        }
        return List.copyOf(offered.values());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<InstrumentPack> offered(Instrument instrument, Locale locale) {
        return offered(locale).stream()
                .filter(pack -> pack.instrument() == instrument)
                .findFirst();
    }

    private Loaded loaded(ResultSet row, int number) throws SQLException {
        return new Loaded(
                new InstrumentPack(
                        Instrument.valueOf(row.getString("instrument")),
                        row.getString("version"),
                        row.getString("language"),
                        row.getString("licence"),
                        json.readValue(row.getString("items"), ITEMS)),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant());
    }
}
