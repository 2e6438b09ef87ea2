/** The figures of every class by strand, which are too many for a page. */
package ba.sigurno.ejb.participation.classreport;
