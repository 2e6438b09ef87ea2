/** The pages of the directory of institutions. */
package ba.sigurno.web.helpline.directory;
