package app.comeback.people.ui;

import app.comeback.people.CredentialDetails;
import app.comeback.people.CredentialFacts;
import app.comeback.people.CredentialState;
import app.comeback.people.Evidence;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One of the own credentials: what it is, where it stands in plain words, its file. */
class OwnCredentialCard extends Composite<Article> {

    OwnCredentialCard(CredentialDetails credential, Evidence evidence, Runnable changed) {
        getContent().addClassName("panel");
        CredentialFacts facts = credential.facts();
        H3 title = new H3(facts.title());
        Div head = new Div(title, CredentialWords.label(credential.state()));
        head.addClassName("panel-head");
        getContent().add(head);
        getContent()
                .add(new Paragraph(String.join(
                        " · ",
                        CredentialWords.of(facts.credentialClass()),
                        facts.issuer(),
                        facts.registerNumber(),
                        CredentialWords.end(facts.validTo(), credential.state()))));
        sentences(credential).forEach(sentence -> getContent().add(new Paragraph(sentence)));
        if (credential.state() != CredentialState.REVOKED) {
            addEditing(credential, evidence, changed);
        }
    }

    private void addEditing(CredentialDetails credential, Evidence evidence, Runnable changed) {
        if (credential.evidence() != null) {
            getContent().add(CredentialFactsList.file(credential.evidence()));
            if (!credential.checks().isEmpty()) {
                Span replaces = new Span(getTranslation("people.evidence.replaces"));
                replaces.addClassName("hint");
                getContent().add(replaces);
            }
        }
        getContent()
                .add(new EvidenceUpload(
                        "evidence-" + credential.id(), file -> evidence.attach(credential.id(), file), changed));
        RouterLink edit = new RouterLink(
                getTranslation("people.own.edit"),
                OwnCredentialView.class,
                new RouteParameters("id", credential.id().toString()));
        edit.setId("change-" + credential.id());
        edit.addClassNames("tap");
        edit.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("people.own.change", credential.facts().title()));
        getContent().add(edit);
    }

    private List<String> sentences(CredentialDetails credential) {
        List<String> sentences = new ArrayList<>();
        String key = "people.own." + credential.state();
        CredentialFacts facts = credential.facts();
        switch (credential.state()) {
            case WAITING -> {
                int checks = credential.checks().size();
                String name = checks == 0 ? "" : credential.checks().getFirst().name();
                sentences.add(getTranslation(key + "." + checks, name));
                if (credential.evidence() == null) {
                    sentences.add(getTranslation("people.own.WAITING.no-evidence"));
                }
            }
            case RETURNED -> {
                var returned = Objects.requireNonNull(credential.returned());
                sentences.add(getTranslation(key, returned.name(), returned.reason()));
                sentences.add(getTranslation("people.own.RETURNED.todo"));
            }
            case REVOKED -> {
                var revoked = Objects.requireNonNull(credential.revoked());
                sentences.add(getTranslation(key, Times.date(revoked.on()), revoked.reason()));
            }
            case UPCOMING -> sentences.add(getTranslation(key, Times.date(facts.validFrom())));
            case ACTIVE -> sentences.add(getTranslation(key));
            case EXPIRING, EXPIRED -> sentences.add(getTranslation(key, Times.date(facts.validTo())));
        }
        sentences.add(getTranslation("people.review." + facts.credentialClass().review()));
        return sentences;
    }
}
