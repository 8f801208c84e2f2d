package app.comeback.people.ui;

import app.comeback.people.CredentialDetails;
import app.comeback.people.CredentialFacts;
import app.comeback.people.EvidenceInfo;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** Everything that a credential states, with its file and its checks, for reading. */
class CredentialFactsList extends Composite<DescriptionList> {

    CredentialFactsList(CredentialDetails credential) {
        getContent().addClassName("facts");
        CredentialFacts facts = credential.facts();
        add("person", credential.holderName());
        add("class", CredentialWords.of(facts.credentialClass()));
        add("title", facts.title());
        add("issuer", facts.issuer());
        add("number", facts.registerNumber());
        add("jurisdiction", CredentialWords.jurisdiction(facts.jurisdiction()));
        add("scope", CredentialWords.of(facts.scope()));
        add("from", Times.date(facts.validFrom()));
        add("to", facts.validTo() == null ? getTranslation("people.no-end") : Times.date(facts.validTo()));
        add(
                "counts-as",
                getTranslation("people.review." + facts.credentialClass().review()));
        add("evidence", evidence(credential.evidence()));
        add("checks", checks(credential));
    }

    private void add(String fact, String text) {
        add(fact, new Span(text));
    }

    private void add(String fact, Component value) {
        getContent().add(new Term(getTranslation("people.fact." + fact)), new Description(value));
    }

    private Component evidence(@Nullable EvidenceInfo evidence) {
        return evidence == null ? new Span(getTranslation("people.evidence.none")) : file(evidence);
    }

    static Component file(EvidenceInfo evidence) {
        Anchor link =
                new Anchor(EvidenceDownload.PATH + evidence.id(), CredentialWords.say("people.evidence.download"));
        link.setId("evidence-" + evidence.id());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("tap");
        return new Div(new Div(CredentialWords.of(evidence)), link);
    }

    private Component checks(CredentialDetails credential) {
        Div checks = new Div(new Div(CredentialWords.checksWithDay(credential)));
        UnorderedList list = new UnorderedList();
        credential.checks().forEach(check -> list.add(new ListItem(line(check))));
        if (!credential.checks().isEmpty()) {
            checks.add(list);
        }
        return checks;
    }

    private String line(CredentialDetails.Check check) {
        String key = check.note() == null ? "people.detail.check" : "people.detail.check-note";
        return getTranslation(
                key,
                check.name(),
                Times.dateTime(check.at()),
                getTranslation("people.method." + check.method()),
                check.note() == null ? "" : check.note());
    }
}
