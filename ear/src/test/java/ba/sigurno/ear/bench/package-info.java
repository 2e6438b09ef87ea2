/** How fast things are: {@code mvn -Pbench} prints a report and writes it to {@code target/bench}. Nothing fails here. */
package ba.sigurno.ear.bench;
