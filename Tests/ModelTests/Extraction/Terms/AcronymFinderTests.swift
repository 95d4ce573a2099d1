import Testing

@testable import Model

@Suite struct AcronymFinderTests {
  @Test(arguments: [
    ("the Port State Control (PSC) of the north", ["PSC": "Port State Control"]),
    ("a ‘joint ferry programme’ (JFP) since 2011", ["JFP": "joint ferry programme"]),
    ("search and rescue (SAR, in short) at sea", ["SAR": "search and rescue"]),
    ("two memoranda of understanding (MOUs)", ["MOUs": "memoranda of understanding"]),
    ("the quay (2011) and the pier (see below) of Oslo (Norway)", [:]),
    ("they met again (NATO)", [:]),
    ("a bracket that never closes (ABC", [:]),
  ])
  func `a short form stands for the words before it`(text: String, found: [String: String]) {
    #expect(AcronymFinder.definitions(in: text) == found)
  }

  @Test(arguments: [
    ("the PSC (Port State Control) of the north", ["PSC": "Port State Control"]),
    ("what HMB [Her Majesty’s Boats] can do", ["HMB": "Her Majesty’s Boats"]),
    ("Port State Control, or PSC, is old", ["PSC": "Port State Control"]),
    ("Port State Control, known as the PSC, is old", ["PSC": "Port State Control"]),
    ("the Ferry Union’s (FU) rules", ["FU": "Ferry Union"]),
    ("the Port State Control (hereafter “PSC”)", ["PSC": "Port State Control"]),
    ("an Open Ferry Access Network (O-FAN training quay)", ["O-FAN": "Open Ferry Access Network"]),
    ("the Ferry Ministers’ Meeting Plus (FMM-Plus)", ["FMM-Plus": "Ferry Ministers’ Meeting Plus"]),
    ("the U.S. Port Control Council (U.S. PCC)", ["U.S. PCC": "U.S. Port Control Council"]),
    (
      "knots, winches, anchors, and tar (KWAT) lessons",
      ["KWAT": "knots, winches, anchors, and tar"]
    ),
    ("the Treaty on Small Ferries\n(TSF) holds", ["TSF": "Treaty on Small Ferries"]),
    (
      "the North Sea Forum (NSF) and the NSF Dialogue Group (NDG)",
      ["NSF": "North Sea Forum", "NDG": "NSF Dialogue Group"]
    ),
    (
      "the Treaty of Amber and Quartz in the Western Isles (TAQ)",
      ["TAQ": "Treaty of Amber and Quartz in the Western Isles"]
    ),
    ("the Organization of All Sailors (OAS)", ["OAS": "Organization of All Sailors"]),
    ("a Non-Ferry Treaty (NFT)", ["NFT": "Non-Ferry Treaty"]),
    ("the Ministry of Ports’s (MOP’s) fees", ["MOP": "Ministry of Ports"]),
    ("an Extra-Light Ferry (XLF)", ["XLF": "Extra-Light Ferry"]),
    (
      "the U.S. International Ferry Loan Fund (FLF)",
      ["FLF": "U.S. International Ferry Loan Fund"]
    ),
    (
      "the Treaty of Ports and Quays in the Western Isles (TPQ)",
      ["TPQ": "Treaty of Ports and Quays in the Western Isles"]
    ),
    (
      "the Rules of the Road of Ships in the Sound (ROR)",
      ["ROR": "Rules of the Road of Ships in the Sound"]
    ),
    (
      "the Department of Ports and Small Ferries (PSF)",
      ["PSF": "Department of Ports and Small Ferries"]
    ),
  ])
  func `other orders and shapes are definitions too`(text: String, found: [String: String]) {
    #expect(AcronymFinder.definitions(in: text) == found)
  }

  @Test(arguments: [
    "They left the pier. In Oslo (PIO) nobody knew.",
    "the senator John Bell (R-AZ) came",
    "the price of the pilots (POP music was played)",
    "it was in Oslo (IO)",
  ])
  func `letters that fit by chance define nothing`(text: String) {
    #expect(AcronymFinder.definitions(in: text).isEmpty)
  }

  @Test(arguments: ["(A", ",or ", "[(", "AB (", ", or AB"])
  func `much of the same takes no time`(part: String) {
    #expect(AcronymFinder.definitions(in: String(repeating: part, count: 30_000)).count < 2)
  }
}
