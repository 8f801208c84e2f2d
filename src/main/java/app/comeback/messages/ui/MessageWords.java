package app.comeback.messages.ui;

import app.comeback.messages.MessagePiece;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The words of a message: text as it was written, and addresses that may be followed. */
class MessageWords extends Div {

    MessageWords(String text) {
        addClassName("message-words");
        // Words of another direction turn nothing around them.
        getElement().setAttribute("dir", "auto");
        MessagePiece.pieces(text).forEach(piece -> add(piece.isLink() ? link(piece.text()) : new Span(piece.text())));
    }

    private static Component link(String address) {
        Anchor link = new Anchor(address, address);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }
}
