; The installer for Windows: iscc /DVersion=0.1.0 packaging\windows\depot-gui.iss, after the one-folder build.
; /DSign signs it with the sign tool that is set up under the name "release".
#ifndef Version
  #error Version is missing: iscc /DVersion=1.2.3
#endif

[Setup]
; Must never change: by it a newer version finds the older one.
AppId={{5C0B4F2E-6F3D-4E1B-9C55-0B7C2B6B1F4A}
AppName=Depot GUI
AppVersion={#Version}
AppPublisher=Depot GUI contributors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Depot GUI
DefaultGroupName=Depot GUI
DisableProgramGroupPage=yes
; For oneself without an administrator; for everyone when started as one.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\packaging\depot-gui\depot-gui.ico
UninstallDisplayIcon={app}\depot-gui.exe
OutputDir=..\..\dist
OutputBaseFilename=depot-gui-{#Version}-windows-x64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
ChangesAssociations=yes
#ifdef Sign
SignTool=release
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[Messages]
UninstalledAll=%1 was removed from this computer.%n%nYour own records, settings and log stay in %%LOCALAPPDATA%%\depot-gui; delete that folder if you do not need them.
de.UninstalledAll=%1 wurde von diesem Computer entfernt.%n%nIhre Protokolle, Einstellungen und das Log bleiben in %%LOCALAPPDATA%%\depot-gui; löschen Sie diesen Ordner, wenn Sie sie nicht brauchen.

[InstallDelete]
; Files of an older version that the newer one does not have.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\depot-gui\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Depot GUI"; Filename: "{app}\depot-gui.exe"
Name: "{group}\Depot GUI Demo"; Filename: "{app}\depot-gui.exe"; Parameters: "--demo"

[Registry]
; Windows knows only the last part of a name: records are offered under "Open with" of .json files, never by default.
Root: HKA; Subkey: "Software\Classes\DepotGui.Record"; ValueType: string; ValueData: "Depot GUI record"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\DepotGui.Record\DefaultIcon"; ValueType: string; ValueData: "{app}\depot-gui.exe,0"
Root: HKA; Subkey: "Software\Classes\DepotGui.Record\shell\open\command"; ValueType: string; ValueData: """{app}\depot-gui.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.json\OpenWithProgids"; ValueType: string; ValueName: "DepotGui.Record"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\depot-gui.exe"; Description: "{cm:LaunchProgram,Depot GUI}"; Flags: nowait postinstall skipifsilent
