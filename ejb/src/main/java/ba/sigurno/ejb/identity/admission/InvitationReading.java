package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.identity.account.PersonName;
import ba.sigurno.ejb.identity.link.WorkAddress;
import ba.sigurno.ejb.text.SpreadsheetReader.Row;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a list of people to invite, and invites nobody. Of a row the address is taken, wherever it stands, and the words
 * without digits beside it are the name: no other column of a school's list is kept.
 */
final class InvitationReading {

    private static final Pattern SIGNS = Pattern.compile("[<>\"',;()]+");
    private static final int SHOWN = 60;

    private final Map<String, Integer> rowOf = new HashMap<>();

    /** Reads rows; a first row without an address and without digits is one of titles. */
    static List<InvitationLine> read(List<Row> rows) {
        var reading = new InvitationReading();
        boolean titled = rows.size() > 1 && cells(rows.get(0)).noneMatch(cell -> cell.contains("@"));
        return rows.stream().skip(titled ? 1 : 0).map(reading::line).toList();
    }

    private InvitationLine line(Row row) {
        var words = words(row);
        var email =
                words.stream().filter(word -> word.contains("@")).findFirst().orElse("");
        if (!WorkAddress.isAddress(email)) {
            return refused(row, InvitationEffect.BAD, shown(row, email), "identity_invitation_bad_address", 0);
        }
        var address = Account.normalEmail(email);
        if (WorkAddress.isDisposable(address)) {
            return refused(row, InvitationEffect.DISPOSABLE, address, "identity_invitation_disposable", 0);
        }
        var earlier = rowOf.putIfAbsent(address, row.number());
        if (earlier != null) {
            return refused(row, InvitationEffect.DOUBLE, address, "identity_invitation_twice", earlier);
        }
        var name = words.stream()
                .filter(word -> word.codePoints().noneMatch(Character::isDigit) && !word.contains("@"))
                .collect(Collectors.joining(" "));
        try {
            return new InvitationLine(
                    row.number(),
                    InvitationEffect.NEW,
                    address,
                    name.isEmpty() ? "" : PersonName.printable(name),
                    null,
                    0);
        } catch (DomainException e) {
            return refused(row, InvitationEffect.BAD, address, "identity_invitation_bad_name", 0);
        }
    }

    private static InvitationLine refused(Row row, InvitationEffect effect, String email, String problem, int earlier) {
        return new InvitationLine(row.number(), effect, email, "", problem, earlier);
    }

    /** Returns the wrong address, or what else the row begins with, without digits: it may be a personal number. */
    private static String shown(Row row, String email) {
        var text = email.isEmpty() ? cells(row).collect(Collectors.joining(" ")) : email;
        var plain = text.replaceAll("\\d{5,}", "…");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }

    private static List<String> words(Row row) {
        return cells(row)
                .flatMap(cell -> SIGNS.matcher(cell).replaceAll(" ").strip().lines())
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> cells(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty());
    }
}
