package ba.sigurno.web.participation;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What an address says of a report: whose it is, what it is limited to, by what it is broken down. The same for page, file and API. */
public class ReportParameters {

    @QueryParam("authority")
    private String authority;

    @QueryParam("municipality")
    private String municipality;

    @QueryParam("school")
    private String school;

    @QueryParam("year")
    private Integer year;

    @QueryParam("age")
    private String age;

    @QueryParam("strand")
    private String strand;

    @QueryParam("language")
    private String language;

    @QueryParam("by")
    private Dimension by;

    /** Returns whose report it is. */
    public ScopeAddress address() {
        return new ScopeAddress(authority, municipality, school);
    }

    /**
     * Returns what it is limited to.
     *
     * @throws NotFoundException when there is no such language
     */
    public ReportFilter filter() {
        return new ReportFilter(
                year,
                age,
                strand,
                language == null || language.isBlank()
                        ? null
                        : Language.ofTag(language).orElseThrow(() -> new NotFoundException("language " + language)));
    }

    /**
     * Returns the query of the address of what a line is about, limited to the same; null where that leads nowhere.
     *
     * @param further as in {@link #query}
     */
    public String queryOf(Object unit, Map<String, String> further) {
        if (unit instanceof Authority line) {
            return query(line.getCode(), null, null, further);
        }
        if (unit instanceof Municipality line) {
            return query(line.getAuthority().getCode(), line.getNameLatin(), null, further);
        }
        // A school may move to another municipality: its own id is enough, today and next year.
        return unit instanceof School line ? query(null, null, line.getPublicId(), further) : null;
    }

    /**
     * Returns the query of the address of another place that is limited to the same.
     *
     * @param itsAuthority its code; null for none, as the following
     * @param further what else is in the query, by name; empty ones are left out
     */
    public String query(String itsAuthority, String itsMunicipality, String itsSchool, Map<String, String> further) {
        var query = new LinkedHashMap<String, String>();
        query.put("authority", itsAuthority);
        query.put("municipality", itsMunicipality);
        query.put("school", itsSchool);
        query.put("year", year == null ? null : year.toString());
        query.put("age", age);
        query.put("strand", strand);
        query.put("language", language);
        query.putAll(further);
        query.values().removeIf(value -> value == null || value.isBlank());
        return query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getAge() {
        return age;
    }

    public void setAge(String age) {
        this.age = age;
    }

    public String getStrand() {
        return strand;
    }

    public void setStrand(String strand) {
        this.strand = strand;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Dimension getBy() {
        return by;
    }

    public void setBy(Dimension by) {
        this.by = by;
    }
}
