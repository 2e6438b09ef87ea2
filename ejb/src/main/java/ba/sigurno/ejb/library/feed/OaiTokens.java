package ba.sigurno.ejb.library.feed;

import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.library.item.ItemAudience;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Resumption tokens: they say what is harvested and where it goes on, and end after a day. Only this installation makes
 * them, so that none leads anywhere else.
 */
final class OaiTokens {

    /** How long a harvester may take for the next page. */
    static final Duration TTL = Duration.ofDays(1);

    private static final String NO_SET = "-";

    private final SealedToken tokens;

    OaiTokens(Secrets secrets) {
        tokens = new SealedToken(secrets, "oai-resumption");
    }

    /**
     * What a token says.
     *
     * @param verb the request that it goes on with
     * @param range what is harvested
     * @param behind where the next page begins
     * @param cursor how many items were given before it
     */
    record Resumption(OaiVerb verb, HarvestRange range, HarvestPosition behind, int cursor) {}

    String issue(Resumption resumption, Instant now) {
        var range = resumption.range();
        var behind = resumption.behind();
        return tokens.issue(
                now.plus(TTL),
                resumption.verb(),
                range.from().getEpochSecond(),
                range.until().getEpochSecond(),
                range.set() == null ? NO_SET : range.set(),
                behind.changedAt().getEpochSecond(),
                behind.changedAt().getNano(),
                behind.id(),
                resumption.cursor());
    }

    /** Returns what a token says; refuses one that is not ours, has ended, or belongs to another request. */
    Resumption read(OaiVerb verb, String token, Instant now) {
        return tokens.read(token, now)
                .map(OaiTokens::of)
                .filter(resumption -> resumption.verb() == verb)
                .orElseThrow(() -> new OaiProblem("badResumptionToken", "the token is not valid or has expired"));
    }

    private static Resumption of(List<String> parts) {
        return new Resumption(
                OaiVerb.valueOf(parts.get(0)),
                new HarvestRange(
                        Instant.ofEpochSecond(Long.parseLong(parts.get(1))),
                        Instant.ofEpochSecond(Long.parseLong(parts.get(2))),
                        parts.get(3).equals(NO_SET) ? null : ItemAudience.valueOf(parts.get(3))),
                new HarvestPosition(
                        Instant.ofEpochSecond(Long.parseLong(parts.get(4)), Long.parseLong(parts.get(5))),
                        Long.parseLong(parts.get(6))),
                Integer.parseInt(parts.get(7)));
    }
}
