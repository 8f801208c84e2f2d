package app.comeback.moderation.ui;

import app.comeback.moderation.Moderation.Case;
import app.comeback.moderation.Moderation.ReportWords;
import app.comeback.moderation.ModerationDecision;
import app.comeback.moderation.PublicText;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** All that a moderator reads before deciding: the words, what was said about them, and what is known. */
class CaseText extends Composite<Div> {

    CaseText(Case opened) {
        getContent().addClassName("desk-text");
        getContent().add(words(opened));
        opened.appeal().ifPresent(appeal -> getContent().add(section("moderation.case.appeal", quote(appeal))));
        ModerationDecision first = opened.first();
        if (first != null) {
            getContent().add(decided(first));
        }
        if (!opened.reports().isEmpty()) {
            getContent().add(reports(opened.reports()));
        }
        getContent().add(known(opened), signals(opened));
        if (!opened.earlier().isEmpty()) {
            getContent().add(earlier(opened));
        }
    }

    private Component words(Case opened) {
        Paragraph words = quote(opened.text().value());
        words.setId("words");
        Section section = section("moderation.case.words", words);
        if (!opened.about().isEmpty()) {
            Paragraph about = new Paragraph(getTranslation("moderation.case.about", opened.about()));
            about.addClassName("desk-soft");
            section.add(about);
        }
        return section;
    }

    private Component decided(ModerationDecision first) {
        Section decided = section(
                "moderation.case.first",
                new Paragraph(getTranslation(
                        "moderation.case.first.what",
                        getTranslation("moderation.measure." + first.measure()),
                        getTranslation("moderation.reason." + first.reason()),
                        Times.dateTime(first.at()))),
                new Paragraph(getTranslation("moderation.clause." + first.reason())),
                new Paragraph(getTranslation("moderation.case.first.facts")),
                quote(first.facts()));
        decided.setId("first-decision");
        return decided;
    }

    private Component reports(List<ReportWords> all) {
        UnorderedList list = new UnorderedList();
        all.forEach(report -> {
            Paragraph why = new Paragraph(getTranslation(
                    "moderation.case.report",
                    getTranslation("moderation.why." + report.reason()),
                    Times.date(report.at())));
            ListItem line = new ListItem(why);
            if (!report.words().isEmpty()) {
                line.add(quote(report.words()));
            }
            list.add(line);
        });
        Section reports = section(
                "moderation.case.reports",
                soft(getTranslation("moderation.case.reports.help", Case.MOST_REPORTS)),
                list);
        reports.setId("reports");
        return reports;
    }

    private Component known(Case opened) {
        UnorderedList list = new UnorderedList();
        opened.known()
                .forEach(fact -> list.add(
                        new ListItem(getTranslation(fact.key(), fact.arguments().toArray()))));
        return opened.known().isEmpty() ? new Div() : section("moderation.case.known", list);
    }

    private Component signals(Case opened) {
        if (opened.signals().isEmpty()) {
            return section("moderation.case.signals", soft(getTranslation("moderation.case.signals.none")));
        }
        UnorderedList list = new UnorderedList();
        opened.signals().stream().sorted().forEach(signal -> {
            Span name = new Span(getTranslation("moderation.signal." + signal));
            name.addClassName("desk-signal");
            list.add(new ListItem(name, new Span(getTranslation("moderation.signal.help." + signal))));
        });
        return section("moderation.case.signals", soft(getTranslation("moderation.case.signals.help")), list);
    }

    private Component earlier(Case opened) {
        List<PublicText> all = new ArrayList<>(opened.earlier());
        all.add(opened.text());
        Section section = section("moderation.case.earlier", soft(getTranslation("moderation.case.earlier.help")));
        for (int i = all.size() - 2; i >= 0; i--) {
            NativeDetails details = new NativeDetails(
                    getTranslation("moderation.case.earlier.step", i + 1, i + 2),
                    new ComparedWords(all.get(i).value(), all.get(i + 1).value()));
            details.setId("earlier-" + (i + 1));
            details.setOpen(i == all.size() - 2);
            section.add(details);
        }
        return section;
    }

    private Section section(String key, Component... parts) {
        Section section = new Section(new H2(getTranslation(key)));
        section.add(parts);
        section.addClassName("desk-part");
        return section;
    }

    private static Paragraph quote(String text) {
        Paragraph quote = new Paragraph(text);
        quote.addClassName("desk-words");
        return quote;
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("desk-soft");
        return soft;
    }
}
