package app.comeback.people.ui;

import app.comeback.people.CredentialRow;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Locale;

/** One row of the admins' list: five columns side by side on a desktop, one under the other on a phone. */
final class CredentialRowRenderer {

    private static final String TEMPLATE = """
            <div class="credential-row">
              <a class="credential-who" href="${item.address}" aria-label="${item.label}">${item.name}</a>
              <span class="credential-class">${item.kind}</span>
              <span class="credential-register">${item.register}</span>
              <span class="credential-state"><span class="status status-${item.tone}">
                <span aria-hidden="true">${item.sign}</span><span>${item.state}</span></span></span>
              <span class="credential-checks">${item.checks}</span>
              <span class="credential-end">${item.end}</span>
            </div>
            """;

    private CredentialRowRenderer() {}

    static Renderer<CredentialRow> create() {
        return LitRenderer.<CredentialRow>of(TEMPLATE)
                .withProperty("address", row -> "admin/credentials/" + row.id())
                .withProperty(
                        "label",
                        row -> CredentialWords.say(
                                "people.list.open", row.holderName(), CredentialWords.of(row.credentialClass())))
                .withProperty("name", CredentialRow::holderName)
                .withProperty("kind", row -> CredentialWords.of(row.credentialClass()))
                .withProperty("register", row -> row.issuer() + " · " + row.registerNumber())
                .withProperty(
                        "tone", row -> CredentialWords.tone(row.state()).name().toLowerCase(Locale.ROOT))
                .withProperty("sign", row -> CredentialWords.tone(row.state()).sign())
                .withProperty("state", row -> CredentialWords.of(row.state()))
                .withProperty("checks", row -> CredentialWords.checks(row.checkedBy()))
                .withProperty("end", row -> CredentialWords.end(row.validTo(), row.state()));
    }
}
