package ba.sigurno.web.register.listing;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetColumn;
import java.util.ArrayList;
import java.util.List;

/** Writes schools for spreadsheets, a line each, in the columns that an import of such a list reads. */
record SchoolsSpreadsheet(Language language, int year) {

    private static final int LAST_GRADE = 9;

    static Spreadsheet of(List<School> schools, int year, Language language) {
        var words = new SchoolsSpreadsheet(language, year);
        var columns = new ArrayList<SpreadsheetColumn<School>>(List.of(
                SpreadsheetColumn.text(words.title("id"), School::getPublicId),
                SpreadsheetColumn.name(words.title("name"), language, School::getName),
                SpreadsheetColumn.text(words.title("level"), school -> words.text("school_level_" + school.getLevel())),
                SpreadsheetColumn.text(words.title("kind"), school -> words.text("school_kind_" + school.getKind())),
                SpreadsheetColumn.text(words.title("authority"), school -> school.getAuthority()
                        .getCode()),
                SpreadsheetColumn.text(words.title("municipality"), words::municipality),
                SpreadsheetColumn.name(words.title("place"), language, School::getPlace),
                SpreadsheetColumn.name(words.title("street"), language, School::getStreet),
                SpreadsheetColumn.text(words.title("telephone"), School::getTelephone),
                SpreadsheetColumn.text(words.title("email"), School::getEmail),
                SpreadsheetColumn.name(words.title("principal"), language, School::getPrincipal),
                SpreadsheetColumn.name(
                        words.title("parent"),
                        language,
                        school -> school.getParent() == null
                                ? null
                                : school.getParent().getName()),
                SpreadsheetColumn.date(words.title("closed_on"), School::getClosedOn)));
        for (int each = 1; each <= LAST_GRADE; each++) {
            int grade = each;
            columns.add(SpreadsheetColumn.number(
                    Messages.text(language, "register_column_grade", grade),
                    school -> school.pupilsByGrade(year).get(grade)));
        }
        return out -> out.table(columns, schools);
    }

    private String municipality(School school) {
        return school.getMunicipality() == null
                ? null
                : school.getMunicipality().nameIn(language);
    }

    private String title(String column) {
        return text("register_column_" + column);
    }

    private String text(String key) {
        return Messages.text(language, key);
    }
}
