package app.comeback.access.ui;

import app.comeback.access.AccountSummary;
import app.comeback.access.PeopleFilter;
import app.comeback.shared.Role;
import app.comeback.shared.ui.StatusLabel;
import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says roles and states in words. */
final class Words {

    private Words() {}

    static String of(Role role) {
        return say("access.role." + role);
    }

    static String of(Collection<Role> roles) {
        return roles.stream().sorted().map(Words::of).collect(Collectors.joining(", "));
    }

    static PeopleFilter.State state(AccountSummary account) {
        if (account.disabled()) {
            return PeopleFilter.State.DISABLED;
        }
        return account.confirmed() ? PeopleFilter.State.ACTIVE : PeopleFilter.State.UNCONFIRMED;
    }

    static String of(PeopleFilter.State state) {
        return say("access.state." + state);
    }

    static StatusLabel label(AccountSummary account) {
        PeopleFilter.State state = state(account);
        return new StatusLabel(tone(state), of(state));
    }

    static StatusLabel.Tone tone(PeopleFilter.State state) {
        return switch (state) {
            case ACTIVE -> StatusLabel.Tone.GOOD;
            case UNCONFIRMED -> StatusLabel.Tone.WAITING;
            case DISABLED -> StatusLabel.Tone.STOP;
        };
    }

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
