/** The figures of every class by strand as a file. */
package ba.sigurno.web.participation.classreport;
