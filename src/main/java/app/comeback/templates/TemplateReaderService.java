package app.comeback.templates;

import app.comeback.access.Accounts;
import app.comeback.plans.PlanOrigin;
import app.comeback.plans.PlanOrigins;
import app.comeback.shared.AccountId;
import app.comeback.shared.CurrentActor;
import app.comeback.templates.Templates.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasRole('TRAINER')")
class TemplateReaderService implements TemplateReader {

    private final TemplateStore store;
    private final BuiltInTemplates builtIn;
    private final PlanOrigins origins;
    private final Accounts accounts;
    private final TemplateWords words;

    TemplateReaderService(
            TemplateStore store,
            BuiltInTemplates builtIn,
            PlanOrigins origins,
            Accounts accounts,
            TemplateWords words) {
        this.store = store;
        this.builtIn = builtIn;
        this.origins = origins;
        this.accounts = accounts;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Opened> open(UUID template, @Nullable Integer version, Locale locale) {
        return (builtIn.owns(template) ? Optional.of(shipped(template)) : stored(template))
                .flatMap(source -> source.versions().stream()
                        .map(Version::number)
                        .filter(number -> version == null || number.equals(version))
                        .findFirst()
                        .map(number -> opened(source, new PlanOrigin(template, number), locale)));
    }

    /** Where a template is read from. */
    private record Source(
            String name,
            Scope scope,
            String owner,
            boolean mine,
            boolean archived,
            List<Version> versions,
            Function<PlanOrigin, Optional<TemplateContent>> content) {}

    private Source shipped(UUID template) {
        List<Version> versions = builtIn.versions(template).stream()
                .map(number -> new Version(number, null, 0))
                .toList();
        PlanOrigin newest = new PlanOrigin(template, versions.getFirst().number());
        return new Source(
                builtIn.find(newest).orElseThrow().name(),
                Scope.BUILT_IN,
                "",
                false,
                false,
                versions,
                ref -> builtIn.find(ref).map(BuiltInTemplates.BuiltIn::content));
    }

    private Optional<Source> stored(UUID template) {
        AccountId me = CurrentActor.require().id();
        return store.find(template, me)
                .map(stored -> new Source(
                        stored.name(),
                        stored.scope(),
                        accounts.displayNames(List.of(stored.owner())).getOrDefault(stored.owner(), ""),
                        stored.owner().equals(me),
                        stored.archived() != null,
                        store.versions(template),
                        store::content));
    }

    private Opened opened(Source source, PlanOrigin ref, Locale locale) {
        TemplateContent content = source.content().apply(ref).orElseThrow();
        return new Opened(
                ref,
                source.name(),
                source.scope(),
                source.owner(),
                source.mine(),
                source.archived(),
                content.phase(),
                content.exercises(),
                running(ref.template(), source.versions()),
                words.weeks(locale, content),
                before(ref, source.versions())
                        .flatMap(source.content())
                        .map(old -> words.changes(locale, old, content))
                        .orElse(null));
    }

    private List<Version> running(UUID template, List<Version> versions) {
        Map<PlanOrigin, Integer> running = origins.running(versions.stream()
                .map(version -> new PlanOrigin(template, version.number()))
                .toList());
        return versions.stream()
                .map(version -> new Version(
                        version.number(),
                        version.kept(),
                        running.getOrDefault(new PlanOrigin(template, version.number()), 0)))
                .toList();
    }

    private static Optional<PlanOrigin> before(PlanOrigin ref, List<Version> versions) {
        return versions.stream()
                .map(Version::number)
                .filter(number -> number < ref.version())
                .findFirst()
                .map(number -> new PlanOrigin(ref.template(), number));
    }
}
