package ba.sigurno.ejb.competition.running;

/**
 * A jurisdiction as a tile of the map.
 *
 * @param code the code of its authority
 * @param abbr its short name
 * @param name its name
 * @param row the row on the map, from 0
 * @param column the column on the map, from 0
 */
public record JurisdictionTile(String code, String abbr, String name, int row, int column) {}
