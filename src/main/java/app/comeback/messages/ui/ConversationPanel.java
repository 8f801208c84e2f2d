package app.comeback.messages.ui;

import app.comeback.assessments.EmergencyProperties;
import app.comeback.care.CareMember;
import app.comeback.care.ConsentPurpose;
import app.comeback.care.Consents;
import app.comeback.care.ui.CareNavigation;
import app.comeback.drafts.Drafts;
import app.comeback.messages.Conversation;
import app.comeback.messages.Messages;
import app.comeback.shared.AccountId;
import app.comeback.shared.Actor;
import app.comeback.shared.CurrentActor;
import app.comeback.shared.Refused;
import app.comeback.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** A whole conversation: who reads along, what was written, and where the next message is typed. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@StyleSheet("context://messages.css")
class ConversationPanel extends Composite<Div> {

    /** To where the reader goes on: the field at the end, and up again when more is new than fits above it. */
    private static final String TO_THE_END = """
            setTimeout(() => {
              const fresh = this.querySelector('#messages-new');
              this.parentElement?.lastElementChild.scrollIntoView({block: 'end'});
              if (fresh && fresh.getBoundingClientRect().top < 96) {
                fresh.scrollIntoView({block: 'start'});
              }
            }, 50)
            """;

    /** Whoever is typing does not lose sight of it when the messages above grow. */
    private static final String KEEP_THE_FIELD = """
            setTimeout(() => {
              const field = this.parentElement?.lastElementChild;
              if (field?.contains(document.activeElement)) {
                field.scrollIntoView({block: 'end'});
              }
            }, 50)
            """;

    private final transient Messages messages;
    private final transient Drafts drafts;
    private final transient Consents consents;
    private final String emergency;

    ConversationPanel(Messages messages, Drafts drafts, Consents consents, EmergencyProperties emergency) {
        this.messages = messages;
        this.drafts = drafts;
        this.consents = consents;
        this.emergency = emergency.number();
        getContent().addClassName("conversation");
    }

    /**
     * Shows a client's conversation.
     *
     * @param path where it is, for the links to its other parts
     * @param address which part the reader asks for
     */
    void show(AccountId client, String path, QueryParameters address) {
        MessageThread thread = new MessageThread(messages, client, path, before(address));
        Conversation part = thread.refresh();
        NewsWatch.start(thread, client, () -> look(thread));
        getContent().removeAll();
        getContent().add(who(client, part), thread);
        if (part.last() == part.newest()) {
            write(client, part, thread);
        }
        thread.getElement().executeJs(TO_THE_END);
    }

    private static @Nullable Integer before(QueryParameters address) {
        try {
            return address.getSingleParameter(MessagesNavigation.BEFORE)
                    .map(Integer::valueOf)
                    .orElse(null);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whoever may no longer read is told so in place of the conversation. */
    private void look(MessageThread thread) {
        try {
            thread.refresh();
            thread.getElement().executeJs(KEEP_THE_FIELD);
        } catch (Refused refused) {
            getContent().removeAll();
            getContent().add(new EmptyState(refused.key()));
        }
    }

    private Component who(AccountId client, Conversation part) {
        Actor me = CurrentActor.require();
        String names = part.team().stream()
                .filter(member -> !member.practitioner().equals(me.id()))
                .map(this::name)
                .collect(Collectors.joining(", "));
        String key = names.isEmpty() ? "messages.who.alone" : "messages.who";
        Paragraph who = new Paragraph(
                me.id().equals(client)
                        ? getTranslation(names.isEmpty() ? "messages.who.nobody" : "messages.who.client", names)
                        : getTranslation(key + ".team", names));
        who.setId("messages-who");
        who.addClassName("message-note");
        return who;
    }

    private String name(CareMember member) {
        return getTranslation("messages.member", member.name(), getTranslation("messages.writer." + member.role()));
    }

    private void write(AccountId client, Conversation part, MessageThread thread) {
        boolean isClient = CurrentActor.require().id().equals(client);
        Optional<String> refused = isClient && part.team().isEmpty() ? Optional.of(reason(client)) : Optional.empty();
        if (isClient) {
            getContent().add(new SafetyLine(emergency, part.usual()));
        }
        getContent()
                .add(refused.<Component>map(ConversationPanel::consentFirst)
                        .orElseGet(() -> new Composer(drafts, client, (id, text) -> {
                            messages.send(id, client, text);
                            look(thread);
                        })));
    }

    private String reason(AccountId client) {
        return consents.holds(client, ConsentPurpose.CARE) ? "messages.refused.nobody" : "messages.refused.consent";
    }

    private static Component consentFirst(String key) {
        Anchor consent = new Anchor(CareNavigation.consents());
        consent.setText(consent.getTranslation("messages.to-consents"));
        consent.setId("to-consents");
        return new EmptyState(key, consent);
    }
}
