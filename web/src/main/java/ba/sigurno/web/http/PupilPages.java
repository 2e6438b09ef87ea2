package ba.sigurno.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * The addresses of pupils, who have a sign-in of their own. Only a pupil is known there, and elsewhere a member of staff
 * before a pupil: in one browser both can be signed in side by side.
 */
public final class PupilPages {

    private static final String PUPIL = "PUPIL";

    static final Set<String> PAGES = Set.of(
            "/curriculum/journey/pupil-home.xhtml",
            "/curriculum/journey/lesson.xhtml",
            "/curriculum/journey/before.xhtml",
            "/curriculum/journey/quiz.xhtml",
            "/curriculum/journey/done.xhtml",
            "/curriculum/journey/diploma.xhtml",
            "/quiz/attempt/attempt.xhtml",
            "/competition/entry/play.xhtml",
            "/competition/game/join-game.xhtml",
            "/competition/game/play-together.xhtml",
            "/competition/report/classmates.xhtml");

    private PupilPages() {}

    /** Returns whether a request is for one of them. */
    public static boolean include(HttpServletRequest request) {
        return include(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    static boolean include(String path) {
        return PAGES.contains(path)
                || path.startsWith("/api/pupil/")
                || path.startsWith("/api/competition/") && path.endsWith("/pupil");
    }

    /** Returns whether a caller who was refused has not signed in, or only as a pupil on a page that is not for pupils. */
    public static boolean needSignIn(HttpServletRequest request) {
        return request.getUserPrincipal() == null || request.isUserInRole(PUPIL) && !include(request);
    }
}
