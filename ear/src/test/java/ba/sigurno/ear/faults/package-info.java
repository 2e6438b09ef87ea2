/** What befalls servers on the day, at a small size: no confirmed answer is lost, none counts twice, and children go on. */
package ba.sigurno.ear.faults;
