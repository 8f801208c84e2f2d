package app.comeback.messages.ui;

import app.comeback.shared.AccountId;
import com.vaadin.flow.component.Component;

/**
 * Has the browser ask every half minute whether a conversation changed, while somebody looks at it. It asks beside the
 * screen's own conversation with the portal: that one would count as something a person does, and keep whoever went away
 * signed in for ever.
 */
final class NewsWatch {

    private static final int EVERY_MILLIS = 30_000;

    private static final String ASK = """
            const screen = this;
            clearInterval(screen.newsTimer);
            const ask = async () => {
              if (!screen.isConnected) {
                clearInterval(screen.newsTimer);
              } else if (!document.hidden) {
                try {
                  const answer = await fetch($0, {cache: 'no-store', redirect: 'error'});
                  if (answer.status >= 500 || answer.status === 429) {
                    return;
                  }
                  const now = answer.ok ? await answer.text() : '';
                  if (!answer.ok) {
                    clearInterval(screen.newsTimer);
                  }
                  if (now !== screen.stamp) {
                    screen.stamp = now;
                    screen.dispatchEvent(new CustomEvent('news'));
                  }
                } catch (offline) {
                  // The next turn asks again.
                }
              }
            };
            screen.newsTimer = setInterval(ask, $1);
            """;

    private NewsWatch() {}

    /** Begins to ask; {@code changed} is told when something did, or when the reader may no longer see it. */
    static void start(Component screen, AccountId client, Runnable changed) {
        screen.getElement().addEventListener("news", event -> changed.run());
        screen.addAttachListener(
                event -> screen.getElement().executeJs(ASK, "api/news/messages/" + client, EVERY_MILLIS));
    }

    /** What the screen shows now. */
    static void shows(Component screen, String stamp) {
        screen.getElement().setProperty("stamp", stamp);
    }
}
