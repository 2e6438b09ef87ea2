package ba.sigurno.web.http;

import ba.sigurno.web.i18n.QuietAddress;
import jakarta.ejb.AccessLocalException;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Filter;
import java.util.logging.Logger;

/**
 * Notes in the server's log what was refused to whom of the staff, and spares it the stack trace of every call that a
 * service refuses: nobody can flood it by asking without having signed in. Neither children stand in it nor anybody who
 * reports something or talks with a counsellor.
 */
@WebListener
public class RefusalLog implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(RefusalLog.class.getName());
    private static final Logger CONTAINER = Logger.getLogger("jakarta.enterprise.ejb.container");

    private Filter before;

    /** Notes that a request is not for its caller, or asks for what there is not: both look the same. */
    static void note(HttpServletRequest request) {
        var caller = request.getUserPrincipal();
        if (caller != null && !request.isUserInRole("PUPIL") && !QuietAddress.leadsTo(request)) {
            LOG.info(() ->
                    "refused to " + caller.getName() + ": " + request.getMethod() + " " + request.getRequestURI());
        }
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        before = CONTAINER.getFilter();
        CONTAINER.setFilter(line -> !(line.getThrown() instanceof AccessLocalException));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        CONTAINER.setFilter(before);
    }
}
