package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.account.AccountColumn;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.text.SpreadsheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Sends the list of accounts as a file. */
@Path("accounts.{format:csv|xlsx}")
@ApplicationScoped
public class AccountsResource {

    @Inject
    private AccountService accounts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** Sends all accounts that match the parameters of the page, in its order. */
    @GET
    public Response file(
            @PathParam("format") SpreadsheetFormat format,
            @QueryParam("q") String text,
            @QueryParam("role") String role,
            @QueryParam("erasure") boolean erasure,
            @QueryParam("sort") String sort) {
        var order = Sort.read(sort, List.of(AccountColumn.values())).orElse(Sort.by(AccountColumn.NAME));
        var found = accounts.export(text, role(role), erasure, order);
        var language = LanguageCookie.read(request);
        return format.download("accounts", language, AccountsSpreadsheet.of(found, language, clock.instant()));
    }

    private static Role role(String name) {
        return name == null || name.isEmpty()
                ? null
                : Stream.of(Role.values())
                        .filter(role -> role.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("role " + name));
    }
}
