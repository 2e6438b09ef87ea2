package ba.sigurno.ejb.job;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.ejb.NoMoreTimeoutsException;
import jakarta.ejb.Timer;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Instant;

/** Lets the timer of one server run a job, and keeps how that ended. */
@OnOneServer
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class JobInterceptor {

    @Inject
    private JobLeases leases;

    @Inject
    private ServerName server;

    /** Runs the job unless another server has this run. */
    @AroundTimeout
    public Object run(InvocationContext context) throws Exception {
        var name = JobNames.of(context.getMethod());
        leases.prepare(name);
        var begun = leases.begin(name, server.get(), next(context));
        if (begun.isEmpty()) {
            return null;
        }
        Object result;
        try {
            result = context.proceed();
        } catch (Exception e) {
            leases.failed(name, server.get(), begun.get(), cause(e));
            throw e;
        }
        leases.done(name, server.get(), begun.get());
        return result;
    }

    private static Instant next(InvocationContext context) {
        try {
            return ((Timer) context.getTimer()).getNextTimeout().toInstant();
        } catch (NoMoreTimeoutsException e) {
            return null;
        }
    }

    /** What went wrong in the job, not in the beans between. */
    private static Class<? extends Throwable> cause(Throwable thrown) {
        var cause = thrown;
        while (cause instanceof EJBException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass();
    }
}
