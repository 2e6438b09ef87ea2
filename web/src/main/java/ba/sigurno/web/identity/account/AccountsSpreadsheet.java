package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetColumn;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Writes accounts for spreadsheets, a line each, as their list shows them. */
record AccountsSpreadsheet(Language language, Instant now) {

    static Spreadsheet of(List<Account> accounts, Language language, Instant now) {
        var words = new AccountsSpreadsheet(language, now);
        var columns = List.<SpreadsheetColumn<Account>>of(
                SpreadsheetColumn.name(words.title("name"), language, Account::getDisplayName),
                SpreadsheetColumn.text(words.title("email"), Account::getEmail),
                SpreadsheetColumn.text(words.title("state"), words::state),
                SpreadsheetColumn.text(words.title("roles"), words::roles),
                SpreadsheetColumn.time(
                        words.title("last_sign_in"),
                        account -> account.getLastSignIn() == null ? null : Dates.local(account.getLastSignIn())));
        return out -> out.table(columns, accounts);
    }

    private String state(Account account) {
        return Messages.text(language, AccountStatus.of(account, now).key());
    }

    private String roles(Account account) {
        return account.getGrants().stream()
                .map(grant -> RoleNames.of(grant, language))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String title(String column) {
        return Messages.text(language, "identity_accounts_" + column);
    }
}
