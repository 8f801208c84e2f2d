package app.comeback.library.ui;

import app.comeback.library.LibraryMedia.Attached;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import java.util.function.Function;

/** Shows pictures and films; a film waits until somebody starts it. */
class MediaGallery extends Composite<Div> {

    /**
     * Creates it.
     *
     * @param below what stands below each file
     */
    MediaGallery(List<Attached> files, Function<Attached, Component> below) {
        getContent().addClassName("library-media");
        files.forEach(file -> {
            Div figure = new Div(shown(file), below.apply(file));
            figure.addClassName("library-figure");
            getContent().add(figure);
        });
    }

    private static Component shown(Attached file) {
        if (!file.file().type().isFilm()) {
            Image image = new Image(file.file().address(), file.alt());
            image.getElement().setAttribute("loading", "lazy");
            return image;
        }
        HtmlComponent film = new HtmlComponent("video");
        film.getElement().setAttribute("controls", true);
        film.getElement().setAttribute("preload", "metadata");
        film.getElement().setAttribute("playsinline", true);
        film.getElement().setAttribute("src", file.file().address());
        film.getElement().setAttribute("aria-label", file.alt());
        return film;
    }
}
