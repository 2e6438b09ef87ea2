package ba.sigurno.ear.inserver.identity;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.factor.SecondFactorPolicy;
import ba.sigurno.ejb.identity.factor.SecondFactorPolicy.Demand;
import ba.sigurno.ejb.identity.vouching.VouchService;
import ba.sigurno.ejb.identity.vouching.WaitingPerson;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In an installation that demands a second factor, administrators and coordinators set one up before all else. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorDemandedIT {

    private static final String PASSWORD = "zmaj i tri jabuke";
    private static final String SITE = System.getenv("SIGURNO_BASE_URL");

    /** Where the application is in which tests run: what is switched on there concerns no other test. */
    private static final String PATH = "/inserver";

    @Inject
    private BeanManager beans;

    @Inject
    private SecondFactorPolicy policy;

    @Inject
    private VouchService vouching;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String email = Demo.newAddress("mora");

    @BeforeEach
    void demand() throws Exception {
        demand(Demand.SOME);
    }

    @AfterEach
    void demandNoMore() throws Exception {
        demand(Demand.NONE);
    }

    @Test
    void anAdministratorSetsItUpBeforeAllElse() throws Exception {
        signIn(Role.ADMIN);
        for (var page : new String[] {"/identity/account/accounts.xhtml", "/help.xhtml", "/api/accounts.csv"}) {
            assertThat(location(page)).as(page).endsWith(PATH + "/identity/factor/two-step.xhtml");
        }
        assertThat(get("/identity/factor/two-step.xhtml").body()).contains("id=\"missing\"");
        assertThat(get("/identity/factor/set-up-app.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyVouchesForWhoHasNone() throws Exception {
        var account = new Account(email, "Mora", "", Language.BOSNIAN);
        account.grant(Role.ANALYST);
        rows.store(account);

        assertThat(as.call(Demo.HOTLINE_HEAD, vouching::waiting))
                .filteredOn(waiting -> waiting.account().equals(account))
                .singleElement()
                .returns(false, WaitingPerson::isProtected);
        assertRuleBroken(
                "identity_rule_vouch_second_step",
                () -> as.run(Demo.HOTLINE_HEAD, () -> vouching.vouch(account.getPublicId())));
    }

    @Test
    void othersAreNotAsked() throws Exception {
        signIn(Role.TRAINER);
        assertThat(get("/identity/account/account.xhtml").statusCode()).isEqualTo(200);
        assertThat(get("/identity/factor/two-step.xhtml").body()).doesNotContain("id=\"missing\"");
    }

    @Test
    void allAreWhereTheInstallationDemandsItOfEverybody() throws Exception {
        demand(Demand.ALL);
        signIn(Role.TRAINER);
        assertThat(location("/identity/account/account.xhtml")).endsWith(PATH + "/identity/factor/two-step.xhtml");
        assertThat(get("/identity/factor/two-step.xhtml").body()).contains("id=\"missing\"");
    }

    private void signIn(Role role) throws Exception {
        var account = new Account(email, "Mora", PasswordHash.of(PASSWORD), Language.BOSNIAN);
        account.grant(role);
        rows.store(account);
        var answer = browser.send(
                request("/identity/signin/sign-in.xhtml")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", SITE)
                        .POST(BodyPublishers.ofString(form(Map.of(
                                "form", "form",
                                "form:email", email,
                                "form:password", PASSWORD,
                                "form:submit", "yes",
                                "jakarta.faces.ViewState", "stateless"))))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private String location(String path) throws Exception {
        return get(path).headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(SITE + PATH + path));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Switches the setting in the bean that read it at the start. */
    private void demand(Demand demand) throws Exception {
        var bean = beans.resolve(beans.getBeans(SecondFactorPolicy.class));
        // Asked once, it is there.
        policy.demandsOf(rows.account(Demo.ADMIN));
        var setting = SecondFactorPolicy.class.getDeclaredField("demand");
        setting.setAccessible(true);
        setting.set(beans.getContext(ApplicationScoped.class).get(bean), demand);
    }
}
