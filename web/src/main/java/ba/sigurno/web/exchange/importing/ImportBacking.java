package ba.sigurno.web.exchange.importing;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.importing.ImportEntry;
import ba.sigurno.ejb.exchange.importing.ImportService;
import ba.sigurno.ejb.exchange.importing.ImportService.Upload;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/** Receives a file of questions, and lists the earlier files. */
@Named
@RequestScoped
public class ImportBacking {

    @Inject
    private ImportService imports;

    @Inject
    private LanguageBacking language;

    private Part file;
    private ExchangeFormat format;
    private Language fileLanguage;
    private List<ImportEntry> own;

    /** Lists the earlier files. */
    public void load() {
        own = imports.own();
    }

    /** Sends the file to be read, and leads to the page that shows the progress. */
    public String upload() {
        DomainException.require(file != null && file.getSize() > 0, "exchange_import_nofile");
        DomainException.require(
                file.getSize() <= ExchangeLimits.FILE_BYTES, "exchange_import_toobig", ExchangeLimits.FILE_BYTES >> 20);
        var id = imports.begin(new Upload(name(), format, fileLanguage, null, null));
        imports.read(id, kept());
        return "/exchange/importing/review-import?faces-redirect=true&id=" + id;
    }

    private String name() {
        return Path.of(file.getSubmittedFileName().replace('\\', '/'))
                .getFileName()
                .toString();
    }

    /** Copies the file to a place where it lives until it is read: the request's own copy goes with the request. */
    private Path kept() {
        try (var in = file.getInputStream()) {
            var path = Files.createTempFile("sigurno-import-", null);
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the earlier files, the newest first. */
    public List<ImportEntry> getOwn() {
        return own;
    }

    public List<SelectItem> getFormats() {
        return Arrays.stream(ExchangeFormat.values())
                .map(each -> new SelectItem(each, Messages.text(language.getCurrent(), "exchange_format_" + each)))
                .toList();
    }

    public List<SelectItem> getLanguages() {
        return Arrays.stream(Language.values())
                .map(each -> new SelectItem(each, each.getNativeName()))
                .toList();
    }

    /** Returns the size of the biggest file, in bytes. */
    public long getMaxBytes() {
        return ExchangeLimits.FILE_BYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public ExchangeFormat getFormat() {
        return format;
    }

    public void setFormat(ExchangeFormat format) {
        this.format = format;
    }

    /** Returns the language of the file's texts; the reader's own to begin with. */
    public Language getFileLanguage() {
        return fileLanguage == null ? language.getCurrent() : fileLanguage;
    }

    public void setFileLanguage(Language fileLanguage) {
        this.fileLanguage = fileLanguage;
    }
}
