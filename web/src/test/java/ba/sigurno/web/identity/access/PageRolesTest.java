package ba.sigurno.web.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.identity.account.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageRolesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    private static Set<String> pages() throws Exception {
        try (var files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
                    .collect(Collectors.toSet());
        }
    }

    /** A view that is kept between two requests needs a session; a stranger has none. */
    @Test
    void aPageForEverybodyKeepsNoView() throws Exception {
        for (var page : pages()) {
            if (PageRoles.isOpen(page)) {
                assertThat(Files.readString(PAGES.resolve(page.substring(1))))
                        .as(page)
                        .doesNotContain("/WEB-INF/templates/staff.xhtml");
            }
        }
    }

    /** Nobody has to sign in to read what is kept of a child. */
    @Test
    void whatStandsOutsideOfEachRoomIsForEverybody() throws Exception {
        assertThat(pages())
                .filteredOn(page -> page.lastIndexOf('/') == 0)
                .contains("/parents.xhtml", "/privacy.xhtml")
                .allMatch(PageRoles::isOpen);
    }

    @Test
    void aPageThatLooksPublicIsOpen() throws Exception {
        for (var page : pages()) {
            if (Files.readString(PAGES.resolve(page.substring(1))).contains("/WEB-INF/templates/public.xhtml")) {
                assertThat(PageRoles.isOpen(page)).as(page).isTrue();
            }
        }
    }

    @Test
    void pupilsHaveTheirPagesAlone() throws Exception {
        assertThat(pages())
                .filteredOn(
                        page -> !PageRoles.isOpen(page) && PageRoles.of(page).contains(Role.PUPIL))
                .allSatisfy(page -> assertThat(Files.readString(PAGES.resolve(page.substring(1))))
                        .contains("/WEB-INF/templates/pupil.xhtml"));
    }

    @Test
    void anAccountWithoutARoleHasItsOwnPage() throws Exception {
        assertThat(pages())
                .filteredOn(page -> !PageRoles.isOpen(page) && PageRoles.isOpenTo(page, role -> false))
                .contains("/identity/account/account.xhtml", "/identity/account/password.xhtml")
                .doesNotContain("/identity/account/person.xhtml", "/enrolment/schoolclass/class.xhtml");
    }

    @Test
    void theLongestBeginningDecides() {
        assertThat(PageRoles.of("/identity/account/invite.xhtml")).containsOnly(Role.ADMIN);
        assertThat(PageRoles.of("/identity/account/account.xhtml")).contains(Role.TEACHER);
        assertThat(PageRoles.of("/quiz/attempt/attempt.xhtml")).containsOnly(Role.PUPIL);
        assertThat(PageRoles.of("/quiz/attempt/trial.xhtml")).doesNotContain(Role.PUPIL);
        assertThat(PageRoles.of("/of/no/room.xhtml")).doesNotContain(Role.PUPIL).contains(Role.COORDINATOR);
    }
}
