package app.comeback.people;

import app.comeback.shared.AccountId;
import app.comeback.shared.ConditionCode;
import java.util.List;
import java.util.Set;

/**
 * A practitioner as the public page shows them.
 *
 * @param account whose page it is
 * @param slug the last part of the page's address
 * @param name the public name
 * @param headline one line about the person
 * @param bio plain text, paragraphs divided by an empty line
 * @param languages spoken, as the person's own words
 * @param conditions what the person works with
 * @param credentials only the verified ones that count on the day of asking
 */
public record PublicTrainer(
        AccountId account,
        String slug,
        String name,
        String headline,
        String bio,
        String languages,
        Set<ConditionCode> conditions,
        List<CredentialSnapshot> credentials) {

    public PublicTrainer {
        conditions = Set.copyOf(conditions);
        credentials = List.copyOf(credentials);
    }

    static PublicTrainer of(AccountId account, String name, ProfileFacts facts, List<CredentialSnapshot> counting) {
        return new PublicTrainer(
                account,
                facts.slug(),
                name,
                facts.headline(),
                facts.bio(),
                facts.languages(),
                facts.conditions(),
                counting);
    }
}
