package app.comeback.people;

/**
 * A practitioner's own profile, for editing.
 *
 * @param name the public name, taken from the account
 * @param version what {@link Practice#saveProfile} wants back; 0 also before the first save
 * @param saved whether it was ever saved
 * @param visible whether visitors see the page today
 * @param facts what it says; a proposal before the first save
 */
public record Profile(String name, int version, boolean saved, boolean visible, ProfileFacts facts) {}
