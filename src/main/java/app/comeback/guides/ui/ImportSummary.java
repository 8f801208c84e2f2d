package app.comeback.guides.ui;

import app.comeback.guidecontent.GuideContent;
import app.comeback.guidecontent.GuideContent.Origin;
import app.comeback.shared.ui.Times;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;

/** What was recognised in an imported text, and what was set aside. */
class ImportSummary extends Composite<Div> {

    private final DescriptionList facts = new DescriptionList();

    ImportSummary(GuideContent content) {
        getContent().addClassName("import-summary");
        getContent().add(new H2(getTranslation("guides.import.found")), facts);
        fact("guides.about.title", content.title());
        fact("guides.about.byline", content.byline());
        Origin origin = content.origin();
        if (origin != null) {
            fact("guides.import.dated", Times.date(origin.lastUpdated()));
        }
        count("guides.part.sections", content.sections().size());
        count("guides.part.call-outs", content.callOuts().size());
        phases(content.phases());
        count("guides.part.faq", content.faq().size());
        count("guides.part.references", content.references().size());
        if (origin != null) {
            origin.reviewClaims()
                    .forEach(claim -> fact(
                            "guides.import.claim",
                            getTranslation("guides.import.claim-line", claim.name(), claim.credential())));
            origin.setAside()
                    .forEach(block -> fact(
                            "guides.import.set-aside",
                            getTranslation(
                                    "guides.import.block",
                                    getTranslation("guides.set-aside." + GuideSigns.word(block.kind())),
                                    block.heading(),
                                    block.entries().size())));
        }
    }

    private void phases(List<GuideContent.Phase> phases) {
        if (phases.isEmpty()) {
            count("guides.part.phases", 0);
            return;
        }
        int exercises =
                phases.stream().mapToInt(phase -> phase.exercises().size()).sum();
        fact("guides.part.phases", getTranslation("guides.import.phases", phases.size(), exercises));
    }

    private void count(String key, int count) {
        fact(key, getTranslation("guides.import.count", count));
    }

    private void fact(String key, String text) {
        facts.add(
                new Term(getTranslation(key)), new Description(text.isBlank() ? getTranslation("guides.none") : text));
    }
}
