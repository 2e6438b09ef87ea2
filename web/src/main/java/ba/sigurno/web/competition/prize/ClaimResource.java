package ba.sigurno.web.competition.prize;

import ba.sigurno.ejb.competition.prize.ClaimService;
import ba.sigurno.ejb.competition.prize.ClaimState;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.persistence.competition.prize.Consenter;
import ba.sigurno.web.competition.entry.Admission;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells children the outcome of the draw, and takes claims. Wrong codes are limited, as when entering. */
@Path("competition/claims")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {

    @Inject
    private ClaimService claims;

    @Inject
    private RateLimiter limiter;

    @Inject
    private HttpServletRequest request;

    /**
     * A question about an entry.
     *
     * @param code the entry's code, as it was typed
     */
    public record Asker(@NotNull @Size(max = 40) String code) {}

    /**
     * A claim.
     *
     * @param code the entry's code, as it was typed
     * @param by the adult who consents
     * @param agreed whether the adult consents
     * @param version the number of the text
     */
    public record Claim(
            @NotNull @Size(max = 40) String code,
            @NotNull Consenter by,
            @AssertTrue boolean agreed,
            int version) {}

    /** Returns the state of an entry in the draw. */
    @POST
    @Path("look")
    public ClaimState look(@Valid @NotNull Asker asker) {
        return guarded(() -> claims.look(asker.code(), LanguageCookie.read(request)));
    }

    /** Claims the prize of an entry. */
    @POST
    public ClaimState claim(@Valid @NotNull Claim claim) {
        var language = LanguageCookie.read(request);
        return guarded(() -> claims.claim(claim.code(), claim.by(), claim.version(), language));
    }

    private ClaimState guarded(Supplier<Optional<ClaimState>> asked) {
        var address = ClientAddress.of(request);
        if (!limiter.allows(Limit.ENTRY_CODE_BY_ADDRESS, address)) {
            throw Admission.tooMany(request);
        }
        return asked.get().orElseThrow(() -> {
            limiter.failed(Limit.ENTRY_CODE_BY_ADDRESS, address);
            return new NotFoundException("entry");
        });
    }
}
