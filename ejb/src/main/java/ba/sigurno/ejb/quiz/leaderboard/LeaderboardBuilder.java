package ba.sigurno.ejb.quiz.leaderboard;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.quiz.leaderboard.Leaderboard.JurisdictionLine;
import ba.sigurno.ejb.quiz.leaderboard.Leaderboard.SchoolLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.leaderboard.BoardEntry;
import ba.sigurno.persistence.territory.Authority;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the public board out of the entries of a quiz, which come best first and without those to withhold. */
final class LeaderboardBuilder {

    private final Language language;

    LeaderboardBuilder(Language language) {
        this.language = language;
    }

    List<SchoolLine> schools(List<BoardEntry> entries) {
        var lines = new ArrayList<SchoolLine>();
        BoardEntry before = null;
        int rank = 0;
        for (var entry : entries) {
            if (before == null || !same(before, entry)) {
                rank = lines.size() + 1;
            }
            before = entry;
            var authority = entry.getSchool().getAuthority();
            lines.add(new SchoolLine(
                    rank,
                    entry.getSchool().getName(),
                    authority.getCode(),
                    authority.getAbbr(),
                    entry.getEntrants(),
                    entry.getScore()));
        }
        return List.copyOf(lines);
    }

    List<JurisdictionLine> jurisdictions(List<BoardEntry> entries, List<Authority> authorities) {
        return authorities.stream()
                .filter(authority -> authority.getTileRow() != null)
                .map(authority -> jurisdiction(
                        authority,
                        entries.stream()
                                .filter(entry ->
                                        entry.getSchool().getAuthority().equals(authority))
                                .toList()))
                .toList();
    }

    private JurisdictionLine jurisdiction(Authority authority, List<BoardEntry> entries) {
        long entrants = entries.stream().mapToLong(BoardEntry::getEntrants).sum();
        return new JurisdictionLine(
                authority.getCode(),
                authority.getAbbr(),
                Localised.text(authority.getTexts(), language),
                authority.getTileRow(),
                authority.getTileColumn(),
                entries.size(),
                entrants,
                average(entries));
    }

    /** Averages over the pupils, not over the schools: a small school must not weigh as much as a big one. */
    private static Optional<BigDecimal> average(List<BoardEntry> entries) {
        long answers = entries.stream().mapToLong(BoardEntry::getAnswers).sum();
        if (answers == 0) {
            return Optional.empty();
        }
        var points = entries.stream().map(BoardEntry::getPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(points.movePointRight(2).divide(BigDecimal.valueOf(answers), 2, RoundingMode.HALF_UP));
    }

    private static boolean same(BoardEntry one, BoardEntry other) {
        return one.getScore().compareTo(other.getScore()) == 0 && one.getEntrants() == other.getEntrants();
    }
}
