/** Pages and files of certificates. */
package ba.sigurno.web.certificate;
