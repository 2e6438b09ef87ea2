package ba.sigurno.ejb.competition.running;

import ba.sigurno.ejb.entity.NotNowException;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.competition.edition.SchoolFacts;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.UndeclaredThrowableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * All schools in memory: they hardly change, and on the day everybody names one. Read again after a while, or for an
 * unknown one.
 */
@ApplicationScoped
public class SchoolCache {

    private static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(10);

    /**
     * The shortest time between two reads, so that requests for invented schools do not make the server read all of
     * them each time.
     */
    private static final long MIN_NANOS = TimeUnit.SECONDS.toNanos(10);

    private static final int MAX_FOUND = 20;

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    private volatile Page page = new Page(Map.of(), Map.of(), List.of(), System.nanoTime() - KEPT_NANOS);

    private record Page(
            Map<Long, SchoolFacts> byId, Map<String, SchoolFacts> byPublicId, List<Sought> byName, long readAt) {

        boolean isOlderThan(long nanos) {
            return System.nanoTime() - readAt >= nanos;
        }

        Page readAgainIn(long nanos) {
            return new Page(byId, byPublicId, byName, System.nanoTime() - KEPT_NANOS + nanos);
        }
    }

    /** A school with its name and municipality folded for search once, not at each letter that is typed. */
    private record Sought(SchoolFacts school, String words) {}

    /** Returns the active school with this public id. */
    public Optional<SchoolFacts> byPublicId(String publicId) {
        if (page.isOlderThan(page.byPublicId().containsKey(publicId) ? KEPT_NANOS : MIN_NANOS)) {
            read();
        }
        return Optional.ofNullable(page.byPublicId().get(publicId));
    }

    /** Returns the schools by key. */
    public Map<Long, SchoolFacts> byId() {
        if (page.isOlderThan(KEPT_NANOS)) {
            read();
        }
        return page.byId();
    }

    /**
     * Finds schools in whose name or municipality all these words begin, in either script (caj finds Čaj); at most
     * {@value #MAX_FOUND}. They come as the reader reads and orders them.
     */
    public List<SchoolPick> find(String typed, Language reader) {
        var words = plain(typed).strip().split("\\s+");
        if (words[0].isEmpty()) {
            return List.of();
        }
        if (page.isOlderThan(KEPT_NANOS)) {
            read();
        }
        return page.byName().stream()
                .filter(sought ->
                        Arrays.stream(words).allMatch(word -> sought.words().contains(" " + word)))
                .map(Sought::school)
                .limit(MAX_FOUND)
                .sorted(NameOrder.by(reader, SchoolFacts::name))
                .map(school -> pick(school, reader))
                .toList();
    }

    /** Returns the share of active schools whose number of pupils is known, in percent; 0 without schools. */
    public int percentWithFigures() {
        var schools = byId().values();
        long known = schools.stream().filter(school -> school.enrolled() > 0).count();
        return schools.isEmpty() ? 0 : (int) (known * 100 / schools.size());
    }

    private static SchoolPick pick(SchoolFacts school, Language reader) {
        var place = school.municipality();
        return new SchoolPick(
                school.publicId(),
                Transliterator.inScriptOf(reader, school.name()),
                place == null ? null : Transliterator.inScriptOf(reader, place),
                school.level() == Level.PRIMARY ? 9 : 4);
    }

    private static String words(SchoolFacts school) {
        return " " + plain(school.name() + " " + Objects.requireNonNullElse(school.municipality(), ""));
    }

    /** Folds a text for search; any other character than letters and digits becomes a blank. */
    private static String plain(String text) {
        return SearchFolding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private synchronized void read() {
        if (!page.isOlderThan(MIN_NANOS)) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            var byId = new HashMap<Long, SchoolFacts>();
            var byPublicId = new HashMap<String, SchoolFacts>();
            var byName = new ArrayList<Sought>();
            for (var school : SchoolFacts.all(connection)) {
                byName.add(new Sought(school, words(school)));
                byId.put(school.id(), school);
                byPublicId.put(school.publicId(), school);
            }
            page = new Page(byId, byPublicId, byName, System.nanoTime());
        } catch (SQLException | UndeclaredThrowableException e) {
            if (page.byId().isEmpty()) {
                throw new NotNowException(e);
            }
            // The known schools do for a while; schools do not change on the day.
            page = page.readAgainIn(MIN_NANOS);
        }
    }
}
