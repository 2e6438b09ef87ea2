package ba.sigurno.ejb.library.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Loads at every start the campaigns of the country pack that are not here yet. One that is here stays as it is. */
@Singleton
@Startup
@DependsOn("CountryLibraryLoader")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CountryCampaignLoader {

    @Inject
    private CampaignInstaller installer;

    /** Loads what is missing; once more changes nothing. */
    @PostConstruct
    public void load() {
        installer.install();
    }
}
