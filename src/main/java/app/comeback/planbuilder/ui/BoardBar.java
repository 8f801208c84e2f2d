package app.comeback.planbuilder.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;

/** What can be done with the whole board: step back, weeks, beginnings, and publishing. */
class BoardBar extends Composite<Div> {

    private final Button undo;
    private final Button redo;

    /** What is asked of the screen. */
    interface Acts {

        void undo();

        void redo();

        void copyWeek();

        void insertCopy();

        void insertEmpty();

        void removeWeek();

        void startFromRunning();

        void startFromRules();

        void startFromTemplate();

        void keepAsTemplate();

        void discard();
    }

    /**
     * Creates it.
     *
     * @param hasRunning whether there is a running plan to begin with
     * @param hasRules whether the rules propose something
     */
    BoardBar(Acts acts, boolean hasRunning, boolean hasRules) {
        getContent().addClassName("board-bar");
        undo = button("planbuilder.undo", "board-undo", event -> acts.undo());
        redo = button("planbuilder.redo", "board-redo", event -> acts.redo());
        MenuBar menus = new MenuBar();
        menus.setId("board-menus");
        MenuItem week = menus.addItem(getTranslation("planbuilder.menu.week"));
        item(week, "planbuilder.week.copy", acts::copyWeek);
        item(week, "planbuilder.week.insert-copy", acts::insertCopy);
        item(week, "planbuilder.week.insert-empty", acts::insertEmpty);
        item(week, "planbuilder.week.remove", acts::removeWeek);
        MenuItem start = menus.addItem(getTranslation("planbuilder.menu.start"));
        if (hasRunning) {
            item(start, "planbuilder.start.running", acts::startFromRunning);
        }
        if (hasRules) {
            item(start, "planbuilder.start.rules", acts::startFromRules);
        }
        item(start, "planbuilder.start.template", acts::startFromTemplate);
        MenuItem draft = menus.addItem(getTranslation("planbuilder.menu.draft"));
        item(draft, "planbuilder.template.keep", acts::keepAsTemplate);
        item(draft, "planbuilder.discard", acts::discard);
        getContent().add(undo, redo, menus);
    }

    private static void item(MenuItem menu, String key, Runnable work) {
        SubMenu sub = menu.getSubMenu();
        MenuItem item = sub.addItem(menu.getTranslation(key), event -> work.run());
        item.setId("menu-" + key.substring("planbuilder.".length()).replace('.', '-'));
    }

    private Button button(String key, String id, ComponentEventListener<ClickEvent<Button>> work) {
        Button button = new Button(getTranslation(key), work);
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    void show(boolean canUndo, boolean canRedo) {
        undo.setEnabled(canUndo);
        redo.setEnabled(canRedo);
    }
}
