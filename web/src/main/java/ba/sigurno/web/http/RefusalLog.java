package ba.sigurno.web.http;

import jakarta.ejb.AccessLocalException;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Filter;
import java.util.logging.Logger;

/**
 * Spares the server's log the stack trace of every call that a service refuses, so that nobody can flood it by asking
 * without having signed in. The line that names the refused call stays.
 */
@WebListener
public class RefusalLog implements ServletContextListener {

    private static final Logger CONTAINER = Logger.getLogger("jakarta.enterprise.ejb.container");

    private Filter before;

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
