package ba.sigurno.ear.inserver.support;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets people do things at the same moment, each in a thread and a request of their own. */
@ApplicationScoped
public class Concurrently {

    private static final long TIMEOUT_SECONDS = 60;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Instance<RequestContextController> requests;

    @Inject
    private AsStaff asStaff;

    @Inject
    private AsPupil asPupil;

    /** Signs somebody in, and does what is given in that name. */
    @FunctionalInterface
    public interface Somebody {

        Object does(Callable<?> deed) throws Exception;
    }

    /** What somebody does. */
    public record Deed(Somebody who, Callable<?> what) {}

    /** What came of it: a value, which may be null, or else what was thrown. */
    public record Outcome(Object value, Exception failure) {

        public boolean isDone() {
            return failure == null;
        }
    }

    /** The owner of this e-mail address. */
    public Somebody staff(String email) {
        return deed -> asStaff.call(email, deed);
    }

    /** The pupil with this public id. */
    public Somebody pupil(String pupilId) {
        return deed -> asPupil.call(pupilId, deed);
    }

    /** Which rules were broken; anything else that failed is told in its own words. */
    public static List<String> rules(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !outcome.isDone())
                .map(Outcome::failure)
                .map(failure -> failure instanceof DomainException rule ? rule.getKey() : failure.toString())
                .toList();
    }

    /** A deed that gives nothing. */
    public static Void run(Runnable deed) {
        deed.run();
        return null;
    }

    /** The same person does the same twice at once: a double click, or two tabs. */
    public List<Outcome> twice(Somebody who, Callable<?> what) throws Exception {
        return all(new Deed(who, what), new Deed(who, what));
    }

    /** All of them at once: everybody is signed in before anybody begins. */
    public List<Outcome> all(Deed... deeds) throws Exception {
        var start = new CyclicBarrier(deeds.length);
        var running = new ArrayList<Future<Outcome>>();
        for (var deed : deeds) {
            running.add(threads.submit(() -> outcome(deed, start)));
        }
        var outcomes = new ArrayList<Outcome>();
        for (var each : running) {
            outcomes.add(each.get(TIMEOUT_SECONDS, TimeUnit.SECONDS));
        }
        return outcomes;
    }

    private Outcome outcome(Deed deed, CyclicBarrier start) {
        var request = requests.get();
        request.activate();
        try {
            var value = deed.who().does(() -> {
                start.await(TIMEOUT_SECONDS, TimeUnit.SECONDS);
                return deed.what().call();
            });
            return new Outcome(value, null);
        } catch (Exception e) {
            return new Outcome(null, e);
        } finally {
            request.deactivate();
        }
    }
}
