package ba.sigurno.web.entity;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * The rows of {@code s:lazyTable} that its reader ticked, by their keys, and what is done with them. A key may be anything:
 * the service that it is given to decides whether there is such a thing for the caller.
 */
@Named
@RequestScoped
public class ChosenRows {

    /** The most rows with which something can be done at once: each is a transaction of its own, and the reader waits. */
    static final int MAX = 200;

    private static final String PARAMETER = "chosen";
    private static final String CHANGED = "app_list_changed";
    private static final String FAILED = "app_list_failed";

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking fmt;

    private Set<String> keys = Set.of();

    @PostConstruct
    void read() {
        // As Faces sees it: a form with a file is read by a filter, and the request that is injected has nothing of it.
        var faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()) {
            return;
        }
        var sent = faces.getExternalContext().getRequestParameterValuesMap();
        keys = Stream.ofNullable(sent.get(PARAMETER))
                .flatMap(Stream::of)
                .skip(inAddress())
                .filter(key -> !key.isBlank())
                .limit(MAX + 1L)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Counts the keys in the page's address, which forms keep and which come before theirs (Servlet 6.0, 3.1). They count for
     * nothing: a link may have been made by somebody else, and nobody can untick what it names.
     */
    private static long inAddress() {
        var query = Faces.getRequestQueryString();
        return query == null
                ? 0
                : Stream.of(query.split("&"))
                        .map(parameter -> URLDecoder.decode(parameter.split("=", 2)[0], StandardCharsets.UTF_8))
                        .filter(PARAMETER::equals)
                        .count();
    }

    /** Returns the keys, for a page that is shown again; none when there are too many to do anything with. */
    public Collection<String> getKeys() {
        return keys.size() > MAX ? List.of() : keys;
    }

    /** Returns whether the row with this key is ticked. */
    public boolean isChosen(String key) {
        return keys.contains(key);
    }

    /**
     * Returns the keys, for a deed that is done with all of them or none.
     *
     * @throws DomainException when none is ticked, or more than {@value #MAX}
     */
    public List<String> required() {
        DomainException.require(!keys.isEmpty(), "app_rule_none_chosen");
        DomainException.require(keys.size() <= MAX, "app_rule_many_chosen", MAX);
        return List.copyOf(keys);
    }

    /**
     * Does something with each row, whatever becomes of the others: the deed is a call of a service, which is a transaction
     * and checks the key. Tells how many times it was done, and with whom it was not and why.
     *
     * @param message tells how many times it was done, in the plural forms
     * @param names finds the names of things by their keys; of those that there are not, none
     * @throws DomainException when none is ticked, or more than {@value #MAX}
     */
    public void each(String message, Consumer<String> deed, Function<Collection<String>, Map<String, String>> names) {
        each(required(), message, deed, names);
    }

    /** Does the same with rows that the page knows itself, such as all that are left; none is none. */
    public void each(
            Collection<String> rows,
            String message,
            Consumer<String> deed,
            Function<Collection<String>, Map<String, String>> names) {
        var refused = new LinkedHashMap<String, List<String>>();
        int gone = 0;
        for (var key : rows) {
            try {
                DomainException.brokenBy(() -> deed.accept(key))
                        .ifPresent(rule -> add(refused, text(rule.getKey(), rule.getArguments()), key));
            } catch (NotFoundException e) {
                gone++;
            } catch (EJBAccessException e) {
                throw e;
            } catch (EJBException e) {
                // The server has logged it; what was done with the others stays done, so that is told.
                add(refused, text(isStale(e) ? CHANGED : FAILED), key);
            }
        }
        int done = rows.size()
                - gone
                - refused.values().stream().mapToInt(List::size).sum();
        if (done > 0) {
            PageMessages.plural(message, done);
        }
        tell(refused, names);
        if (gone > 0) {
            PageMessages.warn("app_list_gone", gone);
        }
    }

    private void tell(Map<String, List<String>> refused, Function<Collection<String>, Map<String, String>> names) {
        if (refused.isEmpty()) {
            return;
        }
        var named = names.apply(refused.values().stream().flatMap(List::stream).toList());
        refused.forEach((reason, keysOfIt) -> PageMessages.warn(
                "app_list_refused",
                reason,
                keysOfIt.stream()
                        .map(named::get)
                        .filter(Objects::nonNull)
                        .map(fmt::name)
                        .collect(Collectors.joining(", "))));
    }

    private static void add(Map<String, List<String>> refused, String reason, String key) {
        refused.computeIfAbsent(reason, any -> new ArrayList<>()).add(key);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.getCurrent(), key, arguments);
    }

    private static boolean isStale(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(OptimisticLockException.class::isInstance);
    }
}
