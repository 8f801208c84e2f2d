package app.comeback.guideeditor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A list that keeps the items that stay: only what is new goes to the browser, and neither focus nor scrolling is lost.
 *
 * @param <K> all that makes an item another one; one list holds each once
 * @param <C> what an item holds
 */
class KeyedList<K, C extends Component> extends Composite<UnorderedList> {

    private final transient Function<K, C> content;
    private final transient Map<K, Item<C>> items = new HashMap<>();

    private record Item<C>(C content, ListItem element) {}

    KeyedList(Function<K, C> content) {
        this.content = content;
    }

    void show(List<K> keys) {
        Set<K> wanted = Set.copyOf(keys);
        items.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                getContent().remove(entry.getValue().element());
            }
            return gone;
        });
        for (int i = 0; i < keys.size(); i++) {
            ListItem item = items.computeIfAbsent(keys.get(i), this::create).element();
            if (i >= getContent().getComponentCount()
                    || !getContent().getComponentAt(i).equals(item)) {
                getContent().addComponentAtIndex(i, item);
            }
        }
        setVisible(!keys.isEmpty());
    }

    private Item<C> create(K key) {
        C inside = content.apply(key);
        return new Item<>(inside, new ListItem(inside));
    }

    /** Every item that is shown, with its key. */
    void each(BiConsumer<K, C> action) {
        items.forEach((key, item) -> action.accept(key, item.content()));
    }
}
