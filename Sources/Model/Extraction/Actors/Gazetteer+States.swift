extension Gazetteer {
  /// States by their usual short names, and what else texts call them.
  ///
  /// A line is a name, its other names, its adjectives and the words for its people, and its capital
  /// where that is safe to stand for its government; parts are divided by bars, names by commas. A
  /// name behind a question mark is also another word, and needs a cue.
  static let states = """
    Afghanistan|Islamic Emirate of Afghanistan|Afghan,Afghans|
    Albania||Albanian,Albanians|
    Algeria||Algerian,Algerians|
    Andorra||Andorran|
    Angola||Angolan,Angolans|
    Antigua and Barbuda||Antiguan|
    Argentina||Argentine,Argentinian,Argentines|
    Armenia||Armenian,Armenians|
    Australia|Commonwealth of Australia|Australian,Australians|Canberra
    Austria||Austrian,Austrians|
    Azerbaijan||Azerbaijani,Azerbaijanis|
    Bahamas|The Bahamas|Bahamian|
    Bahrain||Bahraini|
    Bangladesh||Bangladeshi,Bangladeshis|Dhaka
    Barbados||Barbadian|
    Belarus||Belarusian,Belarusians|Minsk
    Belgium||Belgian,Belgians|
    Belize||Belizean|
    Benin||Beninese|
    Bhutan||Bhutanese|
    Bolivia||Bolivian|
    Bosnia and Herzegovina|Bosnia-Herzegovina,Bosnia|Bosnian|
    Botswana||Botswanan|
    Brazil||Brazilian,Brazilians|
    Brunei|Brunei Darussalam|Bruneian|
    Bulgaria||Bulgarian|
    Burkina Faso|||
    Burundi||Burundian|
    Cabo Verde|Cape Verde||
    Cambodia|Kingdom of Cambodia|Cambodian,Cambodians|Phnom Penh
    Cameroon||Cameroonian|
    Canada||Canadian,Canadians|Ottawa
    Central African Republic|||
    ?Chad||Chadian|
    Chile||Chilean|
    China|People's Republic of China,PRC,P.R.C.,Communist China,Mainland China|Chinese|Beijing
    Colombia||Colombian,Colombians|
    Comoros|||
    Republic of the Congo|Congo-Brazzaville||
    Costa Rica||Costa Rican|
    Côte d'Ivoire|Ivory Coast|Ivorian|
    Croatia||Croatian|
    Cuba||Cuban,Cubans|
    Cyprus||Cypriot|
    Czechia|Czech Republic|Czech|
    Democratic Republic of the Congo|?DRC,DR Congo,Congo-Kinshasa||
    Denmark||Danish|Copenhagen
    Djibouti|||
    Dominica|||
    Dominican Republic|||
    Ecuador||Ecuadorian|
    Egypt|Arab Republic of Egypt|Egyptian,Egyptians|
    El Salvador||Salvadoran|
    Equatorial Guinea|||
    Eritrea||Eritrean|
    Estonia||Estonian|
    Eswatini|Swaziland||
    Ethiopia||Ethiopian,Ethiopians|
    Fiji||Fijian|
    Finland||Finnish,Finns|Helsinki
    France|French Republic|French|
    Gabon||Gabonese|
    Gambia|The Gambia|Gambian|
    ?Georgia||Georgian|Tbilisi
    Germany|Federal Republic of Germany|German,Germans|Berlin
    Ghana||Ghanaian|
    Greece|Hellenic Republic|Greek,Greeks|
    Grenada||Grenadian|
    Guatemala||Guatemalan|
    ?Guinea||Guinean|
    Guinea-Bissau|||
    Guyana||Guyanese|
    Haiti||Haitian|
    Honduras||Honduran|
    Hungary||Hungarian|Budapest
    Iceland||Icelandic|
    India|Republic of India|Indian,Indians|New Delhi
    Indonesia|Republic of Indonesia|Indonesian,Indonesians|Jakarta
    Iran|Islamic Republic of Iran|Iranian,Iranians|Tehran
    Iraq||Iraqi,Iraqis|
    Ireland|Republic of Ireland|Irish|
    Israel||Israeli,Israelis|
    Italy|Italian Republic|Italian,Italians|
    Jamaica||Jamaican|
    Japan||Japanese|Tokyo
    ?Jordan|Hashemite Kingdom of Jordan|Jordanian|
    Kazakhstan||Kazakh,Kazakhstani|
    Kenya||Kenyan,Kenyans|
    Kiribati|||
    Kosovo||Kosovar|
    Kuwait||Kuwaiti|
    Kyrgyzstan|Kyrgyz Republic|Kyrgyz|
    Laos|Lao PDR,Lao People's Democratic Republic|Lao,Laotian|Vientiane
    Latvia||Latvian|
    Lebanon||Lebanese|
    Lesotho|||
    Liberia||Liberian|
    Libya||Libyan|
    Liechtenstein|||
    Lithuania||Lithuanian|Vilnius
    Luxembourg|||
    Madagascar||Malagasy|
    Malawi||Malawian|
    Malaysia||Malaysian,Malaysians|Putrajaya
    Maldives|The Maldives|Maldivian,Maldivians|
    Mali||Malian|
    Malta||Maltese|
    Marshall Islands||Marshallese|
    Mauritania||Mauritanian|
    Mauritius||Mauritian|
    Mexico||Mexican,Mexicans|
    Micronesia|Federated States of Micronesia,?FSM|Micronesian|
    Moldova|Republic of Moldova|Moldovan|
    Monaco|||
    Mongolia||Mongolian|
    Montenegro||Montenegrin|
    Morocco||Moroccan|
    Mozambique||Mozambican|
    Myanmar|Burma|Burmese|Naypyidaw
    Namibia||Namibian|
    Nauru||Nauruan|
    Nepal||Nepali,Nepalese|Kathmandu
    Netherlands|The Netherlands,Kingdom of the Netherlands|Dutch|
    New Zealand|Aotearoa New Zealand|New Zealander,New Zealanders|
    Nicaragua||Nicaraguan|
    Niger||Nigerien|
    Nigeria||Nigerian,Nigerians|
    North Korea|DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
    North Macedonia||Macedonian|
    Norway||Norwegian,Norwegians|Oslo
    Oman||Omani|
    Pakistan||Pakistani,Pakistanis|Islamabad
    Palau||Palauan|
    Palestine|State of Palestine|Palestinian,Palestinians|
    Panama||Panamanian|
    Papua New Guinea|?PNG|Papua New Guinean|
    Paraguay||Paraguayan|
    Peru||Peruvian|
    Philippines|The Philippines,Republic of the Philippines|Philippine,Filipino,Filipinos|Manila
    Poland||Polish,Poles|
    Portugal||Portuguese|
    Qatar||Qatari|Doha
    Romania||Romanian|
    Russia|Russian Federation|Russian,Russians|Moscow
    Rwanda||Rwandan|
    Saint Kitts and Nevis|St. Kitts and Nevis||
    Saint Lucia|St. Lucia||
    Saint Vincent and the Grenadines|St. Vincent and the Grenadines||
    Samoa||Samoan|
    San Marino|||
    São Tomé and Príncipe|Sao Tome and Principe||
    Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudis|Riyadh
    Senegal||Senegalese|
    Serbia||Serbian|Belgrade
    Seychelles|||
    Sierra Leone|||
    Singapore|Republic of Singapore|Singaporean,Singaporeans|
    Slovakia|Slovak Republic|Slovak|
    Slovenia||Slovenian|
    Solomon Islands|||
    Somalia||Somali,Somalis|
    South Africa||South African,South Africans|Pretoria
    South Korea|Republic of Korea,ROK,R.O.K.|South Korean,South Koreans|Seoul
    South Sudan||South Sudanese|
    Spain||Spanish|Madrid
    Sri Lanka||Sri Lankan,Sri Lankans|
    Sudan||Sudanese|
    Suriname||Surinamese|
    Sweden||Swedish,Swedes|Stockholm
    Switzerland|Swiss Confederation|Swiss|
    Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
    Taiwan|Republic of China,Chinese Taipei|Taiwanese|Taipei
    Tajikistan||Tajik|
    Tanzania||Tanzanian|
    Thailand|Kingdom of Thailand|Thai,Thais|
    Timor-Leste|East Timor|Timorese|Dili
    Togo||Togolese|
    Tonga||Tongan|
    Trinidad and Tobago||Trinidadian|
    Tunisia||Tunisian|
    ?Turkey|Türkiye,Turkiye,Republic of Turkey|Turkish,Turks|Ankara
    Turkmenistan||Turkmen|
    Tuvalu||Tuvaluan|
    Uganda||Ugandan|
    Ukraine||Ukrainian,Ukrainians|Kyiv
    United Arab Emirates|UAE,U.A.E.|Emirati,Emiratis|Abu Dhabi
    United Kingdom|UK,U.K.,Great Britain,Britain,United Kingdom of Great Britain and Northern Ireland|British,Britons|
    United States|US,U.S.,USA,U.S.A.,United States of America,America|American,Americans|Washington
    Uruguay||Uruguayan|
    Uzbekistan||Uzbek|
    Vanuatu|||
    Vatican|Holy See,Vatican City||
    Venezuela||Venezuelan,Venezuelans|
    Vietnam|Viet Nam,Socialist Republic of Vietnam,Socialist Republic of Viet Nam,?SRV,Việt Nam|Vietnamese|Hanoi
    Yemen||Yemeni|
    Zambia||Zambian|
    Zimbabwe||Zimbabwean|
    Soviet Union|USSR,U.S.S.R.|Soviet,Soviets|
    Yugoslavia||Yugoslav|
    Czechoslovakia||Czechoslovak|
    East Germany|German Democratic Republic,?GDR||
    West Germany|||
    South Vietnam|Republic of Vietnam|South Vietnamese|
    North Vietnam|Democratic Republic of Vietnam|North Vietnamese|
    """
}
