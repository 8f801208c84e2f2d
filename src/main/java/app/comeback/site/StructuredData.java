package app.comeback.site;

import app.comeback.site.GuidePage.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Says to machines what the guide's page says to people, and nothing more: schema.org's {@code MedicalWebPage}, with a
 * reviewer only while the badge is shown.
 */
@Component
class StructuredData {

    private final SiteWords words;

    StructuredData(SiteWords words) {
        this.words = words;
    }

    /** JSON that may stand inside a script element: no text in it can end the element. */
    String of(GuidePage page) {
        return ScriptJson.of(data(page));
    }

    private Map<String, Object> data(GuidePage page) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "MedicalWebPage");
        data.put("name", page.title());
        data.put("description", page.summary());
        data.put("url", page.address());
        data.put("version", Integer.toString(page.revision()));
        data.put("datePublished", page.published().date().toString());
        data.put("dateModified", page.changed().date().toString());
        BadgeCard.Signed signed = page.badge().signed();
        if (signed != null) {
            data.put("lastReviewed", signed.on().date().toString());
            data.put("reviewedBy", reviewer(signed));
        }
        if (!page.author().isBlank()) {
            data.put("author", thing("Person", "name", page.author()));
        }
        data.put("about", thing("MedicalCondition", "name", page.condition()));
        List<String> sources = page.references().stream()
                .map(Source::href)
                .filter(Objects::nonNull)
                .toList();
        if (!sources.isEmpty()) {
            data.put("citation", sources);
        }
        data.put("publishingPrinciples", words.address("/editorial-policy"));
        data.put(
                "medicalAudience",
                thing("MedicalAudience", "audienceType", page.forClients() ? "Patient" : "Clinician"));
        return data;
    }

    private static Map<String, Object> reviewer(BadgeCard.Signed signed) {
        Map<String, Object> credential =
                thing("EducationalOccupationalCredential", "credentialCategory", signed.title());
        credential.put("recognizedBy", thing("Organization", "name", signed.issuer()));
        credential.put("identifier", signed.registerNumber());
        Map<String, Object> person = thing("Person", "name", signed.reviewer());
        person.put("hasCredential", credential);
        return person;
    }

    /** Keeps its order: the page's ETag must be the same after a restart and on every node. */
    private static Map<String, Object> thing(String type, String key, String value) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put(key, value);
        return thing;
    }
}
