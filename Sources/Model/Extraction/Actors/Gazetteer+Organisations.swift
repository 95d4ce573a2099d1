extension Gazetteer {
  /// International organisations, groups and treaties by their usual names, with their acronyms.
  ///
  /// A line is a kind, a name and its other names, divided by bars and commas.
  static let organisations = """
    organisation|United Nations|UN,U.N.,United Nations Organization
    organisation|UN Security Council|United Nations Security Council,UNSC,U.N. Security Council
    organisation|UN General Assembly|United Nations General Assembly,UNGA,U.N. General Assembly
    organisation|UN Secretariat|United Nations Secretariat
    organisation|International Court of Justice|?ICJ
    organisation|International Criminal Court|?ICC
    organisation|Permanent Court of Arbitration|
    organisation|International Tribunal for the Law of the Sea|ITLOS
    organisation|World Health Organization|WHO,World Health Organisation
    organisation|World Trade Organization|WTO,World Trade Organisation
    organisation|International Labour Organization|ILO,International Labor Organization,International Labour Organisation
    organisation|International Monetary Fund|IMF
    organisation|World Bank|World Bank Group,?IBRD,International Bank for Reconstruction and Development
    organisation|International Finance Corporation|?IFC
    organisation|Asian Development Bank|ADB
    organisation|Asian Infrastructure Investment Bank|AIIB
    organisation|African Development Bank|AfDB
    organisation|Inter-American Development Bank|?IDB
    organisation|Islamic Development Bank|IsDB
    organisation|European Investment Bank|?EIB
    organisation|European Bank for Reconstruction and Development|EBRD
    organisation|European Central Bank|?ECB
    organisation|New Development Bank|?NDB
    organisation|Bank for International Settlements|?BIS
    organisation|UNICEF|United Nations Children's Fund
    organisation|UNESCO|
    organisation|UN Development Programme|UNDP,United Nations Development Programme
    organisation|UN Environment Programme|UNEP,United Nations Environment Programme
    organisation|UN Refugee Agency|UNHCR,United Nations High Commissioner for Refugees
    organisation|UN Office on Drugs and Crime|UNODC,United Nations Office on Drugs and Crime
    organisation|UN Population Fund|UNFPA,United Nations Population Fund
    organisation|UN Industrial Development Organization|UNIDO,United Nations Industrial Development Organization,U.N. Industrial Development Organization
    organisation|UN Conference on Trade and Development|UNCTAD,United Nations Conference on Trade and Development
    organisation|UN Economic and Social Council|ECOSOC
    organisation|Economic and Social Commission for Asia and the Pacific|ESCAP,UNESCAP
    organisation|UN Women|
    organisation|World Food Programme|WFP,World Food Program
    organisation|Food and Agriculture Organization|FAO,Food and Agriculture Organisation
    organisation|International Atomic Energy Agency|IAEA
    organisation|International Maritime Organization|?IMO,International Maritime Organisation
    organisation|International Civil Aviation Organization|ICAO
    organisation|International Organization for Migration|?IOM
    organisation|International Telecommunication Union|?ITU
    organisation|International Renewable Energy Agency|IRENA
    organisation|International Energy Agency|?IEA
    organisation|World Intellectual Property Organization|WIPO
    organisation|World Meteorological Organization|WMO
    organisation|World Customs Organization|?WCO
    organisation|Intergovernmental Panel on Climate Change|IPCC
    organisation|Green Climate Fund|?GCF
    organisation|Global Environment Facility|?GEF
    organisation|Interpol|INTERPOL
    organisation|International Committee of the Red Cross|ICRC,Red Cross
    organisation|Organisation for the Prohibition of Chemical Weapons|OPCW,Organization for the Prohibition of Chemical Weapons
    organisation|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
    organisation|Nuclear Suppliers Group|?NSG
    organisation|Australia Group|
    organisation|Wassenaar Arrangement|
    organisation|European Union|EU,E.U.
    organisation|European Commission|
    organisation|European Council|
    organisation|European Parliament|
    organisation|Council of Europe|
    organisation|European Community|European Communities,European Economic Community
    organisation|NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Atlantic Alliance
    organisation|Organization for Security and Co-operation in Europe|OSCE,Organization for Security and Cooperation in Europe
    organisation|Conference on Security and Cooperation in Europe|CSCE
    organisation|Warsaw Pact|
    organisation|Organisation for Economic Co-operation and Development|OECD,Organization for Economic Cooperation and Development,Organisation for Economic Cooperation and Development
    organisation|OPEC|Organization of the Petroleum Exporting Countries
    organisation|ASEAN|Association of Southeast Asian Nations,Association of South East Asian Nations
    organisation|ASEAN Regional Forum|?ARF
    organisation|ASEAN Secretariat|
    organisation|ASEAN Defence Ministers' Meeting Plus|ADMM-Plus,ADMM Plus,ADMM+,ASEAN Defence Ministers Meeting Plus,ASEAN Defense Ministers Meeting-Plus,ASEAN Defense Ministerial Meeting Plus
    organisation|ASEAN Defence Ministers' Meeting|?ADMM
    organisation|East Asia Summit|?EAS
    organisation|Asia-Pacific Economic Cooperation|APEC
    organisation|Mekong River Commission|?MRC
    organisation|Pacific Islands Forum|?PIF
    organisation|Pacific Community|
    organisation|South Asian Association for Regional Cooperation|SAARC
    organisation|BIMSTEC|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
    organisation|Shanghai Cooperation Organisation|?SCO,Shanghai Cooperation Organization
    organisation|Collective Security Treaty Organization|CSTO
    organisation|Eurasian Economic Union|EAEU
    organisation|Commonwealth of Independent States|?CIS
    organisation|Commonwealth of Nations|
    organisation|Indian Ocean Rim Association|IORA
    organisation|African Union|?AU
    organisation|Organization of African Unity|OAU
    organisation|Economic Community of West African States|ECOWAS
    organisation|Southern African Development Community|SADC
    organisation|East African Community|?EAC
    organisation|Intergovernmental Authority on Development|IGAD
    organisation|Arab League|League of Arab States
    organisation|Gulf Cooperation Council|?GCC
    organisation|Organisation of Islamic Cooperation|?OIC,Organization of Islamic Cooperation
    organisation|Non-Aligned Movement|
    organisation|Organization of American States|OAS,Organisation of American States
    organisation|Mercosur|MERCOSUR
    organisation|Caribbean Community|CARICOM
    organisation|CELAC|Community of Latin American and Caribbean States
    organisation|G7|Group of Seven,G-7
    organisation|G8|G-8
    organisation|G20|Group of Twenty,G-20
    organisation|G77|Group of 77,G-77
    organisation|BRICS|
    organisation|Quad|Quadrilateral Security Dialogue
    organisation|Five Eyes|
    organisation|Paris Club|
    organisation|Khmer Rouge|
    organisation|Hamas|
    organisation|Hezbollah|Hizbollah
    organisation|Taliban|
    organisation|Islamic State|ISIS,ISIL
    organisation|al-Qaeda|al-Qaida,Al-Qaeda,Al Qaeda
    organisation|Amnesty International|
    organisation|Human Rights Watch|
    organisation|Transparency International|
    organisation|Greenpeace|
    organisation|Oxfam|
    organisation|US Congress|U.S. Congress,United States Congress
    organisation|US State Department|U.S. State Department,U.S. Department of State,US Department of State,United States Department of State,State Department
    organisation|US Department of Defense|U.S. Department of Defense,U.S. Defense Department,US Defense Department,U.S. Defence Department,Pentagon,Department of Defense
    organisation|US Agency for International Development|USAID,U.S. Agency for International Development,United States Agency for International Development
    organisation|US Indo-Pacific Command|INDOPACOM,USINDOPACOM,U.S. Indo-Pacific Command
    organisation|US International Development Finance Corporation|U.S. International Development Finance Corporation
    organisation|White House|
    organisation|Kremlin|
    organisation|People's Liberation Army|?PLA
    organisation|People's Liberation Army Navy|?PLAN
    organisation|Communist Party of China|?CPC,Chinese Communist Party,?CCP
    organisation|Communist Party of Vietnam|?CPV,Vietnam Communist Party,Vietnamese Communist Party
    organisation|Vietnam People's Army|?VPA,People's Army of Vietnam
    organisation|Vietnam People's Navy|
    organisation|Japan International Cooperation Agency|JICA
    organisation|Peace Corps|
    agreement|AUKUS|
    agreement|Five Power Defence Arrangements|FPDA
    agreement|ANZUS|ANZUS Treaty
    agreement|Quadripartite Agreement|
    agreement|Paris Agreement|Paris Climate Agreement,Paris Accord
    agreement|Paris Peace Accords|
    agreement|Geneva Conventions|
    agreement|Kyoto Protocol|
    agreement|Montreal Protocol|
    agreement|UN Convention on the Law of the Sea|UNCLOS,United Nations Convention on the Law of the Sea
    agreement|UN Framework Convention on Climate Change|UNFCCC,United Nations Framework Convention on Climate Change
    agreement|Treaty on the Non-Proliferation of Nuclear Weapons|Nuclear Non-Proliferation Treaty,Non-Proliferation Treaty,Nuclear Nonproliferation Treaty
    agreement|Comprehensive Nuclear-Test-Ban Treaty|CTBT,Comprehensive Test Ban Treaty
    agreement|Chemical Weapons Convention|?CWC
    agreement|Biological Weapons Convention|?BWC
    agreement|Treaty of Amity and Cooperation|?TAC,Treaty of Amity and Cooperation in Southeast Asia
    agreement|Regional Comprehensive Economic Partnership|RCEP
    agreement|Comprehensive and Progressive Agreement for Trans-Pacific Partnership|CPTPP,Comprehensive and Progressive Agreement for Transpacific Partnership
    agreement|Trans-Pacific Partnership|TPP
    agreement|Indo-Pacific Economic Framework|IPEF,Indo-Pacific Economic Framework for Prosperity
    agreement|General Agreement on Tariffs and Trade|GATT
    agreement|North American Free Trade Agreement|NAFTA
    agreement|USMCA|United States-Mexico-Canada Agreement
    agreement|START Treaty|?START,Strategic Arms Reduction Treaty
    agreement|Missile Technology Control Regime|MTCR
    programme|Belt and Road Initiative|?BRI,One Belt One Road
    programme|Sustainable Development Goals|SDGs
    programme|Foreign Military Financing|
    programme|Proliferation Security Initiative|
    exercise|RIMPAC|Rim of the Pacific Exercise,Rim of the Pacific
    exercise|Cobra Gold|
    exercise|Balikatan|
    exercise|Talisman Sabre|Talisman Saber
    exercise|Pacific Partnership|
    exercise|Exercise Malabar|
    """
}
