package app.comeback.shared;

/** A Spring Security principal that knows which person it stands for. */
public interface ActorPrincipal {

    /** The person. */
    Actor actor();
}
